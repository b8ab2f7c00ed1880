// SPDX-License-Identifier: Apache-2.0
#include "core/serial/listening_wifi.h"

#include "core/serial/listening.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rescue {

namespace {

using namespace std::string_view_literals;

constexpr Milliseconds echoTime{5'000};    ///< up to 0.6 a character takes a millisecond
constexpr Milliseconds promptTime{45'000}; ///< it may look around first, for up to 30 s
constexpr Milliseconds firstTime{3'000};

enum class Heard {
    Ssid,
    Security,
    Cipher,
    Password,
    Eap,
    User,
    Certificate,
    PrivateKey,
    OuterIdentity,
    RootCertificate,
    Saved,
    Refused,
    NoMemory
};

/// What it writes, and how that ends: answering earlier would be lost.
struct Sign {
    Heard what;
    std::string_view begins;
    std::string_view ends;
};
constexpr std::array signs{
    Sign{Heard::Ssid, "SSID"sv, ": "sv},
    Sign{Heard::Security, "Security 0="sv, ": "sv},
    Sign{Heard::Cipher, "Security Cipher 1="sv, ": "sv},
    Sign{Heard::Password, "Password"sv, ": "sv},
    Sign{Heard::Eap, "EAP Type 0="sv, ": "sv},
    Sign{Heard::User, "Username"sv, ": "sv},
    Sign{Heard::Certificate, "Client certificate in PEM format"sv, ":\r\n"sv},
    Sign{Heard::PrivateKey, "Private key in PEM format"sv, ":\r\n"sv},
    Sign{Heard::OuterIdentity, "Outer identity"sv, ": "sv},
    Sign{Heard::RootCertificate, "Root CA in PEM format"sv, ":\r\n"sv},
    Sign{Heard::Saved, "Awesome"sv, "."sv},
    Sign{Heard::Refused, "Derp"sv, "."sv},
    Sign{Heard::NoMemory, "Error while preparing"sv, "."sv},
};

void wipe(Bytes& bytes)
{
    const Secret gone(std::move(bytes));
    bytes.clear();
}

/// What was said and heard on the line. The device echoes every answer, passwords too: what was heard is
/// wiped.
class Talk {
public:
    Talk(SerialLine& line, const std::stop_token& stop) : m_line(line), m_stop(stop)
    {
        m_heard.reserve(room); // growing would leave copies behind
    }
    ~Talk() { wipe(m_heard); }
    Talk(const Talk&) = delete;
    Talk& operator=(const Talk&) = delete;

    void command(char letter) { m_line.write(Bytes{static_cast<std::uint8_t>(letter)}); }

    /// The next thing it asks or tells.
    std::optional<Heard> next(Milliseconds patience)
    {
        const auto limit = WaitLimit::in(patience, m_stop);
        do {
            for (const Sign& sign : signs) {
                const auto at = text().find(sign.begins);
                if (at != std::string_view::npos &&
                    text().find(sign.ends, at + sign.begins.size()) != std::string_view::npos)
                    return sign.what;
            }
        } while (listen(limit));
        return std::nullopt;
    }
    bool offers(std::string_view choice) const { return text().find(choice) != std::string_view::npos; }

    /// One line; waits until it was taken, which the device shows by a line end behind the echo.
    bool answer(ByteView line)
    {
        forget();
        Bytes sent;
        sent.reserve(line.size() + 1);
        sent.assign(line.begin(), line.end());
        sent.push_back('\r');
        const Secret whole(std::move(sent));
        m_line.write(whole.reveal());
        const auto limit = WaitLimit::in(echoTime, m_stop);
        while (text().find("\r\n"sv) == std::string_view::npos) {
            if (!listen(limit))
                return false;
        }
        const auto rest = text().find("\r\n"sv) + 2;
        std::fill_n(m_heard.begin(), rest, std::uint8_t{0}); // the echo goes, what follows stays
        return true;
    }

    /// Lines up to an empty one.
    bool answerLines(ByteView pem)
    {
        const auto isEnd = [](std::uint8_t byte) { return byte == '\r' || byte == '\n'; };
        auto from = pem.begin();
        while (from != pem.end()) {
            const auto to = std::find_if(from, pem.end(), isEnd);
            if (from != to && !answer(ByteView(from, to)))
                return false;
            from = std::find_if_not(to, pem.end(), isEnd);
        }
        return answer({});
    }

private:
    static constexpr std::size_t room = 8192;

    std::string_view text() const { return {reinterpret_cast<const char*>(m_heard.data()), m_heard.size()}; }
    void forget()
    {
        std::ranges::fill(m_heard, std::uint8_t{0});
        m_heard.clear();
    }
    /// False once the limit is over. More than ever comes from a device is not kept.
    bool listen(const WaitLimit& limit)
    {
        throwIfStopped(m_stop);
        if (limit.over())
            return false;
        Bytes more = m_line.read(limit);
        if (m_heard.size() + more.size() > room)
            forget();
        if (more.size() <= room)
            m_heard.insert(m_heard.end(), more.begin(), more.end());
        wipe(more);
        return true;
    }

    SerialLine& m_line;
    std::stop_token m_stop;
    Bytes m_heard;
};

Bytes digit(int value)
{
    return {static_cast<std::uint8_t>('0' + value)};
}

bool answer(Talk& talk, Heard question, const WifiNetwork& network)
{
    const WifiEnterprise& signIn = network.enterprise;
    switch (question) {
    case Heard::Ssid:
        return talk.answer(toBytes(network.ssid.toUtf8()));
    case Heard::Security:
        return talk.answer(digit(static_cast<int>(network.security)));
    case Heard::Cipher:
        return talk.answer(digit(static_cast<int>(cipherForDevice(network))));
    case Heard::Password:
        // A network that it hears as a secured one, and no password: an empty one is refused from 0.7 on.
        return talk.answer(isEnterprise(network.security) ? signIn.password.reveal()
                                                          : passwordForDevice(network).reveal());
    case Heard::Eap:
        return talk.answer(digit(signIn.eap == WifiEnterprise::Eap::Tls ? 1 : 0));
    case Heard::User:
        return talk.answer(toBytes(signIn.user.toUtf8()));
    case Heard::Certificate:
        return talk.answerLines(signIn.clientCertificate.reveal());
    case Heard::PrivateKey:
        return talk.answerLines(signIn.privateKey.reveal());
    case Heard::OuterIdentity:
        return talk.answer(toBytes(signIn.outerIdentity.toUtf8()));
    case Heard::RootCertificate:
        return talk.answerLines(toBytes(signIn.rootCertificate));
    case Heard::Saved:
    case Heard::Refused:
    case Heard::NoMemory:
        break;
    }
    return false;
}

} // namespace

WifiByListening giveWifiByListening(SerialLine& line, const WifiNetwork& network, const std::stop_token& stop)
{
    Talk talk(line, stop);
    talk.command('w');
    std::vector<Heard> asked;
    auto question = talk.next(firstTime);
    if (!question)
        return WifiByListening::NotOffered;
    while (question) {
        if (*question == Heard::Saved)
            return WifiByListening::Saved;
        if (*question == Heard::Refused || *question == Heard::NoMemory)
            return WifiByListening::Refused;
        // An answer that it does not take is asked for again, for ever.
        if (std::ranges::find(asked, *question) != asked.end())
            return WifiByListening::Refused;
        if (*question == Heard::Security && isEnterprise(network.security) && !talk.offers("5="sv))
            return WifiByListening::NotOffered;
        asked.push_back(*question);
        if (!answer(talk, *question, network))
            return WifiByListening::StoppedShort;
        question = talk.next(promptTime);
    }
    return WifiByListening::StoppedShort;
}

} // namespace rescue
