// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/failure.h"

#include <QString>

namespace rescue::fuzzing {

/// What one program here does with any bytes whatsoever. It must come back: no crash, no hang, and no
/// exception but a Failure. What it finds out about the result it says by promise().
void feed(ByteView input);

/// Ends the program where something that must hold for every input does not.
inline void promise(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// A parser's refusal is a proper answer.
template <class Call> void mayRefuse(Call call)
{
    try {
        call();
    } catch (const Failure&) {
    }
}

inline QString textOf(ByteView input)
{
    return QString::fromUtf8(toQByteArray(input));
}

} // namespace rescue::fuzzing
