// SPDX-License-Identifier: Apache-2.0
#include "core/keys/device_key.h"

#include "core/failure.h"
#include "core/keys/der.h"
#include "core/keys/key_file.h"
#include "core/keys/openssl_ptr.h"
#include "core/keys/server_key.h"

#include <QCoreApplication>

#include <openssl/encoder.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <bit>

namespace rescue::keys {

namespace {

constexpr std::array<std::uint8_t, 3> exponent{0x01, 0x00, 0x01}; ///< built into the firmware

/// The eight numbers of a key where they lie; nothing is copied.
struct Numbers {
    ByteView n, e, d, p, q, dp, dq, qp;
};

struct Pkcs1 {
    ByteView der; ///< without what follows it
    Numbers numbers;
};

/// Leading zeros do not change a number. The firmware's own generator writes every number at full length
/// with them (device-os communication/src/dsakeygen.cpp, v0.6.4), so the shortest form cannot be asked for.
ByteView significant(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](std::uint8_t byte) { return byte != 0; });
    return number.subspan(static_cast<std::size_t>(first - number.begin()));
}

std::size_t bitLength(ByteView number)
{
    const ByteView bytes = significant(number);
    return bytes.empty() ? 0 : bytes.size() * 8 - static_cast<std::size_t>(std::countl_zero(bytes.front()));
}

bool sameNumber(ByteView a, ByteView b)
{
    return std::ranges::equal(significant(a), significant(b));
}

/// Positive INTEGERs only; a set top bit would make them negative.
std::optional<ByteView> takeNumber(DerReader& reader)
{
    const auto content = reader.take(DerReader::integer);
    if (!content || content->empty() || content->front() >= 0x80)
        return std::nullopt;
    return content;
}

/// An RSAPrivateKey of two primes at the start of `bytes`, whatever follows it.
std::optional<Pkcs1> parsePkcs1(ByteView bytes)
{
    DerReader outer(bytes);
    const auto content = outer.take(DerReader::sequence);
    if (!content)
        return std::nullopt;
    DerReader reader(*content);
    const auto version = reader.take(DerReader::integer);
    if (!version || version->size() != 1 || version->front() != 0)
        return std::nullopt;
    Pkcs1 key{bytes.first(bytes.size() - outer.rest().size()), {}};
    Numbers& v = key.numbers;
    for (ByteView* number : {&v.n, &v.e, &v.d, &v.p, &v.q, &v.dp, &v.dq, &v.qp}) {
        const auto taken = takeNumber(reader);
        if (!taken)
            return std::nullopt;
        *number = *taken;
    }
    return reader.atEnd() ? std::optional(key) : std::nullopt;
}

/// The PKCS#1 key inside a PKCS#8 wrapping at the start of `bytes`. Attributes are not accepted: no tool
/// that writes device keys adds them, and a damaged byte could look like them.
std::optional<ByteView> pkcs8Content(ByteView bytes)
{
    const auto content = DerReader(bytes).take(DerReader::sequence);
    if (!content)
        return std::nullopt;
    DerReader reader(*content);
    const auto version = reader.take(DerReader::integer);
    const auto algorithm = reader.take(DerReader::sequence);
    const auto inner = reader.take(DerReader::octetString);
    if (!version || version->size() != 1 || version->front() != 0 || !algorithm || !inner ||
        !std::ranges::equal(*algorithm, rsaAlgorithm()) || !reader.atEnd())
        return std::nullopt;
    const auto key = parsePkcs1(*inner);
    return key && key->der.size() == inner->size() ? inner : std::nullopt;
}

/// Takes the numbers where the firmware takes them: a length byte is looked at for its lowest bit only, and
/// the distances are fixed (device-os communication/src/handshake.cpp init_rsa_context_with_private_key,
/// same in v0.4.7, v0.6.4 and v1.5.2). Nothing when that runs past `bytes`.
std::optional<Numbers> walkAsFirmware(ByteView bytes)
{
    struct Station {
        ByteView Numbers::*number;
        std::size_t distance; ///< from where the number before begins to this one's length byte
        std::size_t size;
    };
    // 9: SEQUENCE (4), version (3), tag and first length byte of N. 135: N, the exponent (5), tag and first
    // length byte of D. From D on a tag stands between the numbers.
    static constexpr std::array<Station, 7> stations{{{&Numbers::n, 9, 128},
                                                      {&Numbers::d, 135, 128},
                                                      {&Numbers::p, 129, 64},
                                                      {&Numbers::q, 65, 64},
                                                      {&Numbers::dp, 65, 64},
                                                      {&Numbers::dq, 65, 64},
                                                      {&Numbers::qp, 65, 64}}};
    Numbers numbers;
    numbers.e = exponent;
    std::size_t at = 0;
    for (const Station& station : stations) {
        at += station.distance;
        if (at >= bytes.size())
            return std::nullopt;
        at += (bytes[at] & 1U) != 0 ? 2 : 1; // an odd length means a zero byte in front
        if (at + station.size > bytes.size())
            return std::nullopt;
        numbers.*station.number = bytes.subspan(at, station.size);
    }
    return numbers;
}

bool readsRight(const Pkcs1& key)
{
    const Numbers& real = key.numbers;
    // The device's public key is cut out at a fixed place too (same file, extract_public_rsa_key), which is
    // where N begins only when it has its full 1024 bits behind one zero byte.
    constexpr std::size_t publicKeyAt = 11;
    const auto seen = walkAsFirmware(key.der);
    return seen && bitLength(real.n) == 1024 && seen->n.data() == key.der.data() + publicKeyAt &&
           sameNumber(seen->n, real.n) && sameNumber(seen->e, real.e) && sameNumber(seen->d, real.d) &&
           sameNumber(seen->p, real.p) && sameNumber(seen->q, real.q) && sameNumber(seen->dp, real.dp) &&
           sameNumber(seen->dq, real.dq) && sameNumber(seen->qp, real.qp);
}

/// OpenSSL's own check of all eight numbers: primes, n = pq, and the exponents and the coefficient fit.
PkeyPtr consistentKey(const Pkcs1& key)
{
    // Proving numbers prime takes time with the cube of their length; no field has room for more bits.
    const Numbers& v = key.numbers;
    for (const ByteView number : {v.n, v.e, v.d, v.p, v.q, v.dp, v.dq, v.qp})
        if (bitLength(number) > 2048)
            return nullptr;
    const unsigned char* at = key.der.data();
    PkeyPtr pkey(d2i_PrivateKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(key.der.size())));
    const PkeyContextPtr context(pkey ? EVP_PKEY_CTX_new_from_pkey(nullptr, pkey.get(), nullptr) : nullptr);
    if (!context || EVP_PKEY_check(context.get()) != 1)
        return nullptr;
    return pkey;
}

Bytes publicSpkiOf(EVP_PKEY* pkey)
{
    unsigned char* data = nullptr;
    const int size = i2d_PUBKEY(pkey, &data);
    if (size <= 0)
        return {};
    Bytes spki(data, data + size);
    OPENSSL_free(data);
    return spki;
}

Secret drawPkcs1()
{
    const PkeyPtr pkey(EVP_RSA_gen(1024));
    // "type-specific" is PKCS#1 for RSA. What OpenSSL 3 prefers otherwise is PKCS#8, which no firmware reads.
    OSSL_ENCODER_CTX* context =
        pkey ? OSSL_ENCODER_CTX_new_for_pkey(pkey.get(), EVP_PKEY_KEYPAIR, "DER", "type-specific", nullptr)
             : nullptr;
    unsigned char* data = nullptr;
    std::size_t size = 0;
    const bool encoded = context && OSSL_ENCODER_to_data(context, &data, &size) == 1;
    OSSL_ENCODER_CTX_free(context);
    if (!encoded)
        throw Failure(FailureCode::Internal, {QStringLiteral("OpenSSL makes no RSA-1024 key")});
    Secret der(Bytes(data, data + size));
    OPENSSL_clear_free(data, size);
    return der;
}

} // namespace

struct DeviceKeyReader {
    /// As inspectPrivateKeyField, of any length and without looking for blank fields.
    static StoredKey inspect(ByteView bytes)
    {
        const ErrorQueueCleaner cleaner;
        const auto unwrapped = pkcs8Content(bytes);
        const auto parsed = parsePkcs1(unwrapped.value_or(bytes));
        const PkeyPtr pkey = parsed ? consistentKey(*parsed) : nullptr;
        if (!pkey)
            return {};
        if (!readsRight(*parsed))
            return {StoredKeyState::Misparsed, std::nullopt};
        DeviceKey key(Secret(Bytes(parsed->der.begin(), parsed->der.end())), publicSpkiOf(pkey.get()));
        return {unwrapped ? StoredKeyState::Pkcs8 : StoredKeyState::Sound, std::move(key)};
    }
};

DeviceKey DeviceKey::generate()
{
    // One key in a hundred is misread; a hundred in a row means that something else is wrong.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const Secret der = drawPkcs1();
        StoredKey stored = DeviceKeyReader::inspect(der.reveal());
        if (stored.state == StoredKeyState::Sound)
            return *std::move(stored.key);
    }
    throw Failure(FailureCode::Internal, {QStringLiteral("OpenSSL makes no key the firmware can read")});
}

QString DeviceKey::publicPem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio(bio.get(), PEM_STRING_PUBLIC, "", m_public.data(),
                              static_cast<long>(m_public.size())) <= 0)
        throw Failure(FailureCode::Internal, {QStringLiteral("OpenSSL writes no PEM")});
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromLatin1(text, size);
}

QString DeviceKey::fingerprint() const
{
    return keys::fingerprint(m_public);
}

StoredKey inspectPrivateKeyField(ByteView field)
{
    if (field.size() < privateKeySlotSize)
        return {};
    // The firmware never looks behind its 612 bytes, so they alone say whether there is a key at all.
    const ByteView slot = field.first(privateKeySlotSize);
    if (allBytesAre(0xff, slot))
        return {StoredKeyState::Blank, std::nullopt};
    if (allBytesAre(0x00, slot))
        return {StoredKeyState::Zeroed, std::nullopt};
    return DeviceKeyReader::inspect(field);
}

bool firmwareReadsRight(ByteView pkcs1Der)
{
    const auto key = parsePkcs1(pkcs1Der);
    return key && readsRight(*key);
}

std::optional<FirmwareView> readAsFirmware(ByteView slot)
{
    const auto numbers = walkAsFirmware(slot.first(std::min(slot.size(), privateKeySlotSize)));
    if (!numbers)
        return std::nullopt;
    const auto copy = [](ByteView number) { return Bytes(number.begin(), number.end()); };
    return FirmwareView{copy(numbers->n), copy(numbers->e),  copy(numbers->d),  copy(numbers->p),
                        copy(numbers->q), copy(numbers->dp), copy(numbers->dq), copy(numbers->qp)};
}

Bytes paddedSlot(ByteView pkcs1, std::size_t size)
{
    Bytes slot(std::max(size, pkcs1.size()), 0xff);
    std::ranges::copy(pkcs1, slot.begin());
    return slot;
}

Bytes spkiAsFirmware(const FirmwareView& key)
{
    static constexpr std::array<std::uint8_t, 29> header{
        0x30, 0x81, 0x9f, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01,
        0x01, 0x05, 0x00, 0x03, 0x81, 0x8d, 0x00, 0x30, 0x81, 0x89, 0x02, 0x81, 0x81, 0x00};
    static constexpr std::array<std::uint8_t, 5> exponent65537{0x02, 0x03, 0x01, 0x00, 0x01};
    Bytes spki(header.begin(), header.end());
    spki.insert(spki.end(), key.n.begin(), key.n.end());
    spki.insert(spki.end(), exponent65537.begin(), exponent65537.end());
    return spki;
}

namespace {

/// Why a file is no device key, for the kinds that can be told apart by their structure.
const char* wrongKindReason(DerKind kind)
{
    switch (kind) {
    case DerKind::RsaPublic:
    case DerKind::RsaSpki:
    case DerKind::OtherPublic:
        return QT_TRANSLATE_NOOP("KeyFile", "This is a public key. The device's private key is needed.");
    case DerKind::OtherPrivate:
        return QT_TRANSLATE_NOOP("KeyFile", "This key is for another kind of device. An RSA key is needed.");
    case DerKind::Encrypted:
        return QT_TRANSLATE_NOOP(
            "KeyFile", "The key in this file is locked with a password. A key without one is needed.");
    case DerKind::CutOff:
        return QT_TRANSLATE_NOOP("KeyFile", "The file ends too early. A part of the key is missing.");
    case DerKind::RsaPrivate:
    case DerKind::RsaPrivatePkcs8:
        return QT_TRANSLATE_NOOP("KeyFile", "The key in this file is damaged.");
    case DerKind::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("KeyFile", "There is no key in this file.");
}

Failure notADeviceKey(const QString& path, ByteView bytes, StoredKeyState state)
{
    const auto key = parsePkcs1(pkcs8Content(bytes).value_or(bytes));
    if (key && bitLength(key->numbers.n) != 1024)
        return badKeyFile(
            path, QCoreApplication::translate("KeyFile", "This key has %1 bits. A device key has 1024.")
                      .arg(bitLength(key->numbers.n)));
    if (state == StoredKeyState::Misparsed)
        return badKeyFile(path, QT_TRANSLATE_NOOP("KeyFile", "The key is sound, but a device would read it "
                                                             "wrongly and never connect with it."));
    return badKeyFile(path, wrongKindReason(derKind(bytes)));
}

} // namespace

DeviceKey readKeyFile(const QString& path)
{
    const Secret content = readDerFile(path);
    StoredKey stored = DeviceKeyReader::inspect(content.reveal());
    if (!stored.key)
        throw notADeviceKey(path, content.reveal(), stored.state);
    return *std::move(stored.key);
}

} // namespace rescue::keys
