// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <httplib.h>

namespace rescue::test {

/// A server on loopback that answers exactly the bytes a test gave it.
class FakeCloud {
public:
    struct Answer {
        int status = 200;
        std::string body = {};
        httplib::Headers headers = {};
    };

    FakeCloud()
    {
        const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
            serve(request, response);
        };
        m_server.Get(".*", handler).Put(".*", handler).Post(".*", handler).Delete(".*", handler);
        m_server.set_keep_alive_max_count(1); // a kept connection would hold stop() up
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~FakeCloud()
    {
        release();
        m_server.stop();
        m_thread.join();
    }
    FakeCloud(const FakeCloud&) = delete;
    FakeCloud& operator=(const FakeCloud&) = delete;

    /// `what` is "METHOD /path"; everything else is 404 "Not Found", as the router of a small cloud says.
    void answer(const std::string& what, Answer with)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[what] = {std::move(with)};
    }
    /// One after the other; the last one stays.
    void answerInTurn(const std::string& what, std::vector<Answer> with)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[what] = std::move(with);
    }
    /// Requests are held from now on until release(); waitForRequest() returns when one is.
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_held = true;
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
        m_changed.notify_all();
    }
    void waitForRequest()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_requests.empty(); });
    }

    std::vector<std::string> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    httplib::Request lastRequest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }
    CloudSettings settings(Milliseconds limit = Milliseconds(20000)) const
    {
        return CloudSettings{.api = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)),
                             .requestLimit = limit,
                             .deviceServer = {}};
    }

private:
    void serve(const httplib::Request& request, httplib::Response& response)
    {
        std::unique_lock lock(m_mutex);
        m_requests.push_back(request.method + " " + request.path);
        m_last = request;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_held; });
        Answer answer{404, "Not Found"};
        if (const auto found = m_answers.find(m_requests.back()); found != m_answers.end()) {
            answer = found->second.front();
            if (found->second.size() > 1)
                found->second.erase(found->second.begin());
        }
        response.status = answer.status;
        response.headers = answer.headers;
        response.set_content(answer.body, "application/json");
    }

    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, std::vector<Answer>> m_answers;
    std::vector<std::string> m_requests;
    httplib::Request m_last;
    bool m_held = false;
};

inline Session someSession()
{
    return {Secret::fromText(QStringLiteral("sesame")), {}};
}

/// A client and the cloud it talks to.
class CloudClientTest : public testing::Test {
protected:
    CloudClient signedIn() { return CloudClient(m_cloud.settings(), someSession()); }
    CloudClient client(const QString& token)
    {
        return CloudClient(m_cloud.settings(), {Secret::fromText(token), {}});
    }

    FakeCloud m_cloud;
};

} // namespace rescue::test
