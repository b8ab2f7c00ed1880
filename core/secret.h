// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue {

/// Bytes that must never reach a log, a report or a crash text: tokens, passwords, private keys.
/// There is deliberately no stream operator and no conversion to QString; whoever needs the content says
/// `reveal()`. The memory is overwritten on destruction and on assignment.
class Secret {
public:
    Secret() = default;
    explicit Secret(Bytes content) : m_content(std::move(content)) {}
    static Secret fromText(const QString& text);

    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool empty() const { return m_content.empty(); }
    ByteView reveal() const { return m_content; }
    /// The content read as UTF-8.
    QString revealText() const;

    bool operator==(const Secret& other) const = default;

private:
    void wipe();
    Bytes m_content;
};

} // namespace rescue
