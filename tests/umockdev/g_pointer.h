// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <glib-object.h>

#include <memory>

namespace rescue::bench {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};

/// Owns one reference to a GObject.
template <typename T> using GPointer = std::unique_ptr<T, Unref>;

template <typename T> GPointer<T> keep(T* object)
{
    return GPointer<T>(static_cast<T*>(g_object_ref(object)));
}

} // namespace rescue::bench
