// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_answer.h"
#include "core/cloud/http.h"
#include "core/failure.h"

namespace rescue::cloud {

// What CloudClient's requests have in common: how an answer turns into content or a Failure.

/// What a request is about decides what a refusal means.
enum class About { Account, Device, Claim };

/// A field's fixed text.
Secret wire(const char* value);

/// In lower case: the cloud silently does not find an upper-case id (protocol 1.1). Checked, because an empty
/// or a crooked id would ask for something else than one device: Failure(UnknownDeviceId).
QString checkedId(const QString& id);
/// "/v1/devices/ID"
QByteArray devicePath(const QString& checkedId);

/// An answer that makes no sense.
Failure broken(const QString& what, const HttpReply& reply);
/// The route does not exist in this cloud.
bool notOffered(const HttpReply& reply);
/// The token of this request is not, or no longer, good.
bool saysTokenRefused(const HttpReply& reply);
/// Nothing when the cloud agreed.
std::optional<Failure> refusalIn(const HttpReply& reply, About about);
/// The content of an answer that agrees; null for an empty one. Throws what refusalIn() tells, and
/// CloudBroken.
QJsonValue contentOf(const HttpReply& reply, About about);
/// The devices in an answer; throws as contentOf() does.
std::vector<CloudDevice> listIn(const HttpReply& reply);

/// A release of Device OS; file names that could lead elsewhere make the answer a broken one. Throws as
/// contentOf() does.
CloudRelease releaseIn(const HttpReply& reply);

} // namespace rescue::cloud
