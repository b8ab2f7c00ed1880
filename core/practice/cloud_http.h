// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/cloud_trouble.h"

#include <memory>
#include <vector>

namespace rescue::practice {

class CloudState;

/// Serves cloudRoutes() on 127.0.0.1, from the constructor to the destructor, on threads of its own; the
/// destructor does not wait for hanging requests. Thread-safe.
class CloudHttp {
public:
    explicit CloudHttp(CloudState& state);
    ~CloudHttp();
    CloudHttp(const CloudHttp&) = delete;
    CloudHttp& operator=(const CloudHttp&) = delete;

    /// Ends every request. Only the destructor may follow.
    void stop();

    /// Closed, it refuses connections; opened again, it is the same port. Thread-safe, but not to be called
    /// while a request is answered on the same thread.
    void setOpen(bool open);

    int port() const;
    CloudTrouble& trouble();
    /// "METHOD path" of every request so far.
    std::vector<QString> requests() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace rescue::practice
