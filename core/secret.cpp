// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <utility>

namespace rescue {

Secret Secret::fromText(const QString& text)
{
    return Secret(toBytes(text.toUtf8()));
}

Secret::Secret(Secret&& other) noexcept : m_content(std::move(other.m_content))
{
    other.m_content.clear();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_content = other.m_content;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_content = std::move(other.m_content);
        other.m_content.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QString Secret::revealText() const
{
    return QString::fromUtf8(reinterpret_cast<const char*>(m_content.data()),
                             static_cast<qsizetype>(m_content.size()));
}

void Secret::wipe()
{
    // volatile: a plain fill of memory that is freed next may be optimised away.
    volatile std::uint8_t* bytes = m_content.data();
    for (std::size_t i = 0; i < m_content.size(); ++i)
        bytes[i] = 0;
    m_content.clear();
}

} // namespace rescue
