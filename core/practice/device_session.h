// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake.h"
#include "core/practice/coap.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace rescue::practice {

class CloudState;

/// One device's connection to the virtual cloud, driven by its socket's signals. Deletes itself when either
/// side hangs up; then the device is offline.
class DeviceSession : public QObject {
public:
    /// Takes the socket. `number` tells this connection from others.
    DeviceSession(QTcpSocket& socket, CloudState& state, const handshake::ServerKeys& keys, quint64 number,
                  QObject* parent);
    ~DeviceSession() override;

private:
    enum class Stage { Handshake, Hello, Online, Ended };

    void readable();
    bool takeStep();
    std::optional<Bytes> take(std::size_t size);
    void deviceHelloCame(ByteView hello);
    bool takeFrame();
    void messageCame(const coap::Message& message);
    void eventCame(const QByteArray& name, const Bytes& payload);
    void post(std::vector<QByteArray> path);
    void send(const coap::Message& message);
    void end();

    QTcpSocket& m_socket;
    CloudState& m_state;
    const handshake::ServerKeys& m_keys;
    const quint64 m_number;
    Stage m_stage = Stage::Handshake;
    Bytes m_nonce;
    QString m_deviceId; ///< once it is known
    QByteArray m_received;
    std::optional<handshake::FrameCipher> m_incoming, m_outgoing;
    std::uint16_t m_messageId = 0;
    QTimer m_deadline; ///< for whatever the device owes next
};

} // namespace rescue::practice
