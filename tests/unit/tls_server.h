// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_settings.h"

#include <QSslCertificate>

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <httplib.h>

namespace rescue::test {

/// A certificate that vouches for itself, for a name or an address, good from `from` to `until` seconds from
/// now.
struct Certificate {
    explicit Certificate(const std::string& name, long from = -60, long until = 3600)
        : key(EVP_EC_gen("P-256"), EVP_PKEY_free), x509(X509_new(), X509_free)
    {
        X509_set_version(x509.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), from);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), until);
        X509_set_pubkey(x509.get(), key.get());
        const bool address = name.find_first_not_of("0123456789.") == std::string::npos;
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509.get()), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
        X509_set_issuer_name(x509.get(), X509_get_subject_name(x509.get()));
        extend(NID_basic_constraints, "critical,CA:TRUE");
        extend(NID_subject_alt_name, (address ? "IP:" : "DNS:") + name);
        X509_sign(x509.get(), key.get(), EVP_sha256());
    }
    /// As the computer would have it among those it trusts.
    QSslCertificate trusted() const
    {
        unsigned char* der = nullptr;
        const int size = i2d_X509(x509.get(), &der);
        const QByteArray bytes(reinterpret_cast<const char*>(der), size);
        OPENSSL_free(der);
        return QSslCertificate(bytes, QSsl::Der);
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    std::unique_ptr<X509, decltype(&X509_free)> x509;

private:
    void extend(int kind, const std::string& value)
    {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str()), X509_EXTENSION_free);
        X509_add_ext(x509.get(), extension.get(), -1);
    }
};

/// A real TLS server on 127.0.0.1 with that certificate; answers every GET with "[]".
class TlsServer {
public:
    explicit TlsServer(const Certificate& certificate, int newestVersion = TLS1_3_VERSION)
        : m_server([&](SSL_CTX& context) {
              SSL_CTX_use_certificate(&context, certificate.x509.get());
              SSL_CTX_use_PrivateKey(&context, certificate.key.get());
              SSL_CTX_set_security_level(&context, 0); // the old versions are not even offered otherwise
              SSL_CTX_set_min_proto_version(&context, TLS1_VERSION);
              SSL_CTX_set_max_proto_version(&context, newestVersion);
              return true;
          })
    {
        m_server.Get(".*", [this](const httplib::Request&, httplib::Response& response) {
            m_asked = true;
            response.set_content("[]", "application/json");
        });
        m_server.set_keep_alive_max_count(1);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~TlsServer()
    {
        m_server.stop();
        m_thread.join();
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    CloudSettings settings() const
    {
        return CloudSettings{.api = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)),
                             .deviceServer = {}};
    }
    int port() const { return m_port; }
    /// Somebody got through to the request itself, with the token in it.
    bool asked() const { return m_asked; }

private:
    httplib::SSLServer m_server;
    std::atomic<bool> m_asked = false;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace rescue::test
