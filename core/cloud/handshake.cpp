// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/handshake.h"

#include "core/failure.h"
#include "core/keys/openssl_ptr.h"

#include <openssl/bn.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace rescue::handshake {

namespace {

using keys::ErrorQueueCleaner;
using keys::PkeyContextPtr;
using keys::PkeyPtr;

constexpr std::size_t deviceIdSize = 12;
constexpr std::size_t deviceSpkiSize = 162;
constexpr std::size_t devicePlainSize = nonceSize + deviceIdSize + deviceSpkiSize;
constexpr std::size_t deviceModulusSize = 128;
constexpr std::size_t serverModulusSize = 256;
/// device-os v0.4.7…v2.3.1 communication/src/handshake.cpp reads the server's modulus at this fixed place.
constexpr std::size_t serverModulusOffset = 33;
constexpr std::size_t hmacSize = 20;
constexpr std::size_t blockSize = 16;

template <auto Free> struct Freed {
    template <class T> void operator()(T* object) const { Free(object); }
};
using BigNumber = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using BigNumberContext = std::unique_ptr<BN_CTX, Freed<BN_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

int intSize(ByteView bytes)
{
    return static_cast<int>(bytes.size());
}

BigNumber toNumber(ByteView bigEndian)
{
    return BigNumber(BN_bin2bn(bigEndian.data(), intSize(bigEndian), nullptr));
}

std::optional<Bytes> toPaddedBytes(const BIGNUM* number, std::size_t size)
{
    Bytes bytes(size);
    if (BN_bn2binpad(number, bytes.data(), static_cast<int>(size)) < 0)
        return std::nullopt;
    return bytes;
}

/// 00 02, random non-zero bytes, 00, content (PKCS#1 v1.5 block type 2).
std::optional<Bytes> padForEncryption(ByteView content, std::size_t size)
{
    if (content.size() + 11 > size)
        return std::nullopt;
    const std::size_t contentAt = size - content.size();
    Bytes block(size);
    block[1] = 2;
    for (std::size_t i = 2; i < contentAt - 1; ++i) {
        while (block[i] == 0) {
            if (RAND_bytes(&block[i], 1) != 1)
                return std::nullopt;
        }
    }
    std::copy(content.begin(), content.end(), block.begin() + static_cast<std::ptrdiff_t>(contentAt));
    return block;
}

/// The content of a block-type-2 block. Done here because OpenSSL may be built to answer random bytes for a
/// wrong padding (implicit rejection), and a wrong padding is exactly what has to be told.
std::optional<Bytes> unpadEncrypted(ByteView block)
{
    if (block.size() < 11 || block[0] != 0 || block[1] != 2)
        return std::nullopt;
    const auto end = std::find(block.begin() + 2, block.end(), 0);
    if (end == block.end() || end - block.begin() < 10)
        return std::nullopt;
    return Bytes(end + 1, block.end());
}

/// 00 01 FF … FF 00 content: the signature's block, without any DigestInfo.
Bytes padForSignature(ByteView content, std::size_t size)
{
    Bytes block(size, 0xff);
    block[0] = 0;
    block[1] = 1;
    block[size - content.size() - 1] = 0;
    std::copy_backward(content.begin(), content.end(), block.end());
    return block;
}

std::optional<ByteView> serverModulus(ByteView serverSpki)
{
    if (serverSpki.size() < serverModulusOffset + serverModulusSize)
        return std::nullopt;
    return serverSpki.subspan(serverModulusOffset, serverModulusSize);
}

/// value ^ 65537 mod modulus. Like the firmware's libraries, refuses an even modulus and a value that is not
/// below it.
std::optional<Bytes> publicOperation(ByteView value, ByteView modulus)
{
    const BigNumberContext context(BN_CTX_new());
    const BigNumber n = toNumber(modulus);
    const BigNumber v = toNumber(value);
    const BigNumber exponent(BN_new());
    const BigNumber result(BN_new());
    if (!context || !n || !v || !exponent || !result || !BN_set_word(exponent.get(), RSA_F4))
        return std::nullopt;
    if (!BN_is_odd(n.get()) || BN_cmp(v.get(), n.get()) >= 0)
        return std::nullopt;
    if (!BN_mod_exp(result.get(), v.get(), exponent.get(), n.get(), context.get()))
        return std::nullopt;
    return toPaddedBytes(result.get(), modulus.size());
}

/// The firmware's private-key operation: Garner's CRT with whatever numbers lie in the slot.
/// They may be any bytes; OpenSSL refuses the impossible ones (zero modulus) and we pass that on.
std::optional<Bytes> privateOperation(ByteView cipher, const keys::FirmwareView& key)
{
    for (const Bytes* number : {&key.n, &key.p, &key.q, &key.dp, &key.dq, &key.qp}) {
        if (number->empty() || number->size() > deviceModulusSize)
            return std::nullopt;
    }
    const BigNumberContext context(BN_CTX_new());
    const BigNumber c = toNumber(cipher);
    const BigNumber n = toNumber(key.n);
    const BigNumber p = toNumber(key.p);
    const BigNumber q = toNumber(key.q);
    const BigNumber dp = toNumber(key.dp);
    const BigNumber dq = toNumber(key.dq);
    const BigNumber qp = toNumber(key.qp);
    const BigNumber first(BN_new());
    const BigNumber second(BN_new());
    if (!context || !c || !n || !p || !q || !dp || !dq || !qp || !first || !second)
        return std::nullopt;
    if (BN_cmp(c.get(), n.get()) >= 0)
        return std::nullopt;
    // first = qp·(c^dp mod p − c^dq mod q) mod p, then second + first·q
    const bool done = BN_mod_exp(first.get(), c.get(), dp.get(), p.get(), context.get()) &&
                      BN_mod_exp(second.get(), c.get(), dq.get(), q.get(), context.get()) &&
                      BN_mod_sub(first.get(), first.get(), second.get(), p.get(), context.get()) &&
                      BN_mod_mul(first.get(), first.get(), qp.get(), p.get(), context.get()) &&
                      BN_mul(first.get(), first.get(), q.get(), context.get()) &&
                      BN_add(second.get(), second.get(), first.get());
    return done ? toPaddedBytes(second.get(), deviceModulusSize) : std::nullopt;
}

Bytes hmacSha1(ByteView key, ByteView data)
{
    Bytes digest(hmacSize);
    unsigned int size = 0;
    HMAC(EVP_sha1(), key.data(), intSize(key), data.data(), data.size(), digest.data(), &size);
    return digest;
}

PkeyPtr rsaKeyOfSize(PkeyPtr key, int bits)
{
    const bool fits = key && EVP_PKEY_is_a(key.get(), "RSA") && EVP_PKEY_get_bits(key.get()) == bits;
    return fits ? std::move(key) : nullptr;
}

PkeyPtr readServerPrivateKey(ByteView der)
{
    const unsigned char* at = der.data();
    return rsaKeyOfSize(PkeyPtr(d2i_AutoPrivateKey(nullptr, &at, intSize(der))), 2048);
}

PkeyPtr readDevicePublicKey(ByteView spki)
{
    const unsigned char* at = spki.data();
    return rsaKeyOfSize(PkeyPtr(d2i_PUBKEY(nullptr, &at, intSize(spki))), 1024);
}

using KeyOperation = int (*)(EVP_PKEY_CTX*, unsigned char*, std::size_t*, const unsigned char*, std::size_t);

/// One RSA operation; the padding is `padding`, the result has the size of the modulus.
std::optional<Bytes> rsaOperation(const PkeyPtr& key, int (*start)(EVP_PKEY_CTX*), KeyOperation operation,
                                  int padding, ByteView input)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || start(context.get()) != 1 || EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) != 1)
        return std::nullopt;
    Bytes output(static_cast<std::size_t>(EVP_PKEY_get_size(key.get())));
    std::size_t size = output.size();
    if (operation(context.get(), output.data(), &size, input.data(), input.size()) != 1)
        return std::nullopt;
    output.resize(size);
    return output;
}

void append(Bytes& to, ByteView more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

std::optional<SessionSecret> SessionSecret::fromBytes(ByteView forty)
{
    if (forty.size() != sessionSecretSize)
        return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t size) {
        const ByteView view = forty.subspan(at, size);
        return Bytes(view.begin(), view.end());
    };
    return SessionSecret{part(0, 16), part(16, 16), part(32, 8)};
}

std::optional<Bytes> deviceHello(ByteView nonce, ByteView deviceId, ByteView deviceSpki, ByteView serverSpki)
{
    const ErrorQueueCleaner cleaner;
    const std::optional<ByteView> modulus = serverModulus(serverSpki);
    if (!modulus || nonce.size() != nonceSize || deviceId.size() != deviceIdSize ||
        deviceSpki.size() != deviceSpkiSize)
        return std::nullopt;
    Bytes plain;
    plain.reserve(devicePlainSize);
    append(plain, nonce);
    append(plain, deviceId);
    append(plain, deviceSpki);
    const std::optional<Bytes> block = padForEncryption(plain, serverModulusSize);
    return block ? publicOperation(*block, *modulus) : std::nullopt;
}

ReplyResult readServerReply(ByteView reply, const keys::FirmwareView& deviceKey, ByteView serverSpki)
{
    const ErrorQueueCleaner cleaner;
    if (reply.size() != replySize)
        return {ReplyVerdict::CannotDecrypt, std::nullopt};
    const ByteView cipher = reply.first(deviceModulusSize);
    const std::optional<Bytes> block = privateOperation(cipher, deviceKey);
    const std::optional<Bytes> forty = block ? unpadEncrypted(*block) : std::nullopt;
    std::optional<SessionSecret> secret = forty ? SessionSecret::fromBytes(*forty) : std::nullopt;
    if (!secret)
        return {ReplyVerdict::CannotDecrypt, std::nullopt};

    const std::optional<ByteView> modulus = serverModulus(serverSpki);
    const std::optional<Bytes> signedBlock =
        modulus ? publicOperation(reply.subspan(deviceModulusSize), *modulus) : std::nullopt;
    if (signedBlock != padForSignature(hmacSha1(*forty, cipher), serverModulusSize))
        return {ReplyVerdict::BadSignature, std::nullopt};
    return {ReplyVerdict::Good, std::move(secret)};
}

std::optional<DeviceHello> readDeviceHello(ByteView hello, ByteView serverPrivateDer)
{
    const ErrorQueueCleaner cleaner;
    const PkeyPtr key = readServerPrivateKey(serverPrivateDer);
    if (!key || hello.size() != helloSize)
        return std::nullopt;
    const std::optional<Bytes> block =
        rsaOperation(key, EVP_PKEY_decrypt_init, EVP_PKEY_decrypt, RSA_NO_PADDING, hello);
    const std::optional<Bytes> plain = block ? unpadEncrypted(*block) : std::nullopt;
    if (!plain || plain->size() != devicePlainSize)
        return std::nullopt;
    const auto idAt = plain->begin() + nonceSize;
    const auto keyAt = idAt + deviceIdSize;
    return DeviceHello{Bytes(plain->begin(), idAt), Bytes(idAt, keyAt), Bytes(keyAt, plain->end())};
}

std::optional<Bytes> serverReply(ByteView forty, ByteView deviceSpki, ByteView serverPrivateDer)
{
    const ErrorQueueCleaner cleaner;
    const PkeyPtr device = readDevicePublicKey(deviceSpki);
    const PkeyPtr server = readServerPrivateKey(serverPrivateDer);
    if (!device || !server || forty.size() != sessionSecretSize)
        return std::nullopt;
    std::optional<Bytes> reply =
        rsaOperation(device, EVP_PKEY_encrypt_init, EVP_PKEY_encrypt, RSA_PKCS1_PADDING, forty);
    if (!reply)
        return std::nullopt;
    const Bytes block = padForSignature(hmacSha1(forty, *reply), serverModulusSize);
    // Without padding, "decrypt" is the plain private-key operation: what signs this protocol's own block.
    const std::optional<Bytes> signature =
        rsaOperation(server, EVP_PKEY_decrypt_init, EVP_PKEY_decrypt, RSA_NO_PADDING, block);
    if (!signature)
        return std::nullopt;
    append(*reply, *signature);
    return reply;
}

ServerKeys generateServerKeys()
{
    const ErrorQueueCleaner cleaner;
    const PkeyPtr key(EVP_RSA_gen(serverModulusSize * 8));
    if (!key)
        throw Failure(FailureCode::Internal, {QStringLiteral("no RSA key from OpenSSL")});
    ServerKeys keys;
    unsigned char* at = nullptr;
    const int privateSize = i2d_PrivateKey(key.get(), &at);
    keys.privateDer = Secret(Bytes(at, at + privateSize));
    OPENSSL_clear_free(at, static_cast<std::size_t>(privateSize));
    at = nullptr;
    const int publicSize = i2d_PUBKEY(key.get(), &at);
    keys.publicSpki.assign(at, at + publicSize);
    OPENSSL_free(at);
    return keys;
}

Bytes FrameCipher::seal(ByteView plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes cipher(plain.size() + blockSize);
    int size = 0;
    int rest = 0;
    EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, m_key.data(), m_iv.data());
    EVP_EncryptUpdate(context.get(), cipher.data(), &size, plain.data(), intSize(plain));
    EVP_EncryptFinal_ex(context.get(), cipher.data() + size, &rest);
    cipher.resize(static_cast<std::size_t>(size) + static_cast<std::size_t>(rest));
    m_iv.assign(cipher.begin(), cipher.begin() + blockSize);

    Bytes frame{static_cast<std::uint8_t>(cipher.size() >> 8), static_cast<std::uint8_t>(cipher.size())};
    append(frame, cipher);
    return frame;
}

std::optional<Bytes> FrameCipher::open(ByteView ciphertext)
{
    const ErrorQueueCleaner cleaner;
    if (ciphertext.empty() || ciphertext.size() % blockSize != 0)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes plain(ciphertext.size());
    int size = 0;
    int rest = 0;
    const bool opened =
        EVP_DecryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, m_key.data(), m_iv.data()) == 1 &&
        EVP_DecryptUpdate(context.get(), plain.data(), &size, ciphertext.data(), intSize(ciphertext)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), plain.data() + size, &rest) == 1;
    if (!opened)
        return std::nullopt;
    m_iv.assign(ciphertext.begin(), ciphertext.begin() + blockSize);
    plain.resize(static_cast<std::size_t>(size) + static_cast<std::size_t>(rest));
    return plain;
}

} // namespace rescue::handshake
