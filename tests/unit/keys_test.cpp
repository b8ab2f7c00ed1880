// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/keys/device_key.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <random>

using namespace rescue;
using namespace rescue::keys;

namespace {

constexpr int goodLengths[] = {607, 608, 609, 611};
constexpr std::size_t goodKeySize = 607; ///< of goodKey()

Bytes vectorFile(const QString& name)
{
    QFile file(QDir(QStringLiteral(RESCUE_VECTORS)).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no vector " << name.toStdString();
    return toBytes(file.readAll());
}

Bytes goodKey(int length = 607)
{
    return vectorFile(QStringLiteral("dev-rsa1024-len%1.der").arg(length));
}

Bytes misparsedKey()
{
    return vectorFile(QStringLiteral("dev-rsa1024-MISPARSED-D.der"));
}

Bytes field(const Bytes& content)
{
    return paddedSlot(content, privateKeyFieldSize);
}

StoredKeyState stateOf(const Bytes& content)
{
    return inspectPrivateKeyField(field(content)).state;
}

using Pkey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Pkey parseWithOpenSsl(const Bytes& der)
{
    const unsigned char* at = der.data();
    return {d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())), &EVP_PKEY_free};
}

/// One of the key's numbers as OpenSSL reads it, in as many bytes as the firmware takes.
Bytes opensslNumber(const Bytes& der, const char* name, int size)
{
    const Pkey key = parseWithOpenSsl(der);
    BIGNUM* number = nullptr;
    EXPECT_EQ(EVP_PKEY_get_bn_param(key.get(), name, &number), 1);
    Bytes bytes(static_cast<std::size_t>(size));
    EXPECT_EQ(BN_bn2binpad(number, bytes.data(), size), size);
    BN_clear_free(number);
    return bytes;
}

FirmwareView opensslView(const Bytes& der)
{
    return {opensslNumber(der, OSSL_PKEY_PARAM_RSA_N, 128),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_E, 3),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_D, 128),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_FACTOR1, 64),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_FACTOR2, 64),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_EXPONENT1, 64),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_EXPONENT2, 64),
            opensslNumber(der, OSSL_PKEY_PARAM_RSA_COEFFICIENT1, 64)};
}

bool sameView(const FirmwareView& a, const FirmwareView& b)
{
    return a.n == b.n && a.e == b.e && a.d == b.d && a.p == b.p && a.q == b.q && a.dp == b.dp &&
           a.dq == b.dq && a.qp == b.qp;
}

Bytes der(std::uint8_t tag, const Bytes& content)
{
    Bytes out{tag};
    if (content.size() >= 256)
        out.insert(out.end(), {0x82, static_cast<std::uint8_t>(content.size() >> 8)});
    else if (content.size() >= 128)
        out.push_back(0x81);
    out.push_back(static_cast<std::uint8_t>(content.size() & 0xff));
    out.insert(out.end(), content.begin(), content.end());
    return out;
}

Bytes join(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

const Bytes rsaAlgorithmSequence{0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
                                 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00};

/// What `openssl rsa -outform DER` makes of a key since OpenSSL 3.
Bytes pkcs8(const Bytes& pkcs1)
{
    return der(0x30, join({{0x02, 0x01, 0x00}, rsaAlgorithmSequence, der(0x04, pkcs1)}));
}

/// As the firmware's own generator writes a key: every number at full length with a zero in front.
Bytes asMadeOnDevice(const Bytes& pkcs1)
{
    const FirmwareView v = opensslView(pkcs1);
    const auto full = [](const Bytes& number) { return der(0x02, join({{0x00}, number})); };
    return der(0x30, join({{0x02, 0x01, 0x00},
                           full(v.n),
                           der(0x02, v.e),
                           full(v.d),
                           full(v.p),
                           full(v.q),
                           full(v.dp),
                           full(v.dq),
                           full(v.qp)}));
}

Bytes encode(EVP_PKEY* key)
{
    unsigned char* data = nullptr;
    const int size = i2d_PrivateKey(key, &data);
    Bytes out(data, data + size);
    OPENSSL_free(data);
    return out;
}

Bytes newRsa(unsigned int bits, unsigned int exponent = 65537)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), &EVP_PKEY_CTX_free);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_BITS, &bits),
                                     OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_E, &exponent),
                                     OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    EVP_PKEY_keygen_init(context.get());
    EVP_PKEY_CTX_set_params(context.get(), parameters);
    EVP_PKEY_generate(context.get(), &key);
    const Pkey owner(key, &EVP_PKEY_free);
    return encode(key);
}

/// A key of which one of the numbers the firmware decrypts with is shorter than usual: about 1 in 130.
Bytes keyWithShortCrtNumber()
{
    for (int i = 0; i < 3000; ++i) {
        Bytes key = newRsa(1024);
        const FirmwareView v = opensslView(key);
        for (const Bytes& number : {v.dp, v.dq, v.qp})
            if (number[0] == 0 && number[1] < 0x80)
                return key;
    }
    ADD_FAILURE() << "no key with a short number in 3000";
    return {};
}

Bytes pem(const char* name, const Bytes& content)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio(bio.get(), name, "", content.data(), static_cast<long>(content.size()));
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, text + size};
}

Bytes encryptedPem(const Bytes& pkcs1, bool traditional)
{
    const Pkey key = parseWithOpenSsl(pkcs1);
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    unsigned char pass[] = "secret";
    const auto write = traditional ? PEM_write_bio_PrivateKey_traditional : PEM_write_bio_PrivateKey;
    write(bio.get(), key.get(), EVP_aes_128_cbc(), pass, 6, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, text + size};
}

Bytes encryptedDer(const Bytes& pkcs1)
{
    const Pkey key = parseWithOpenSsl(pkcs1);
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    i2d_PKCS8PrivateKey_bio(bio.get(), key.get(), EVP_aes_128_cbc(), "secret", 6, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, text + size};
}

Bytes text(const char* content)
{
    return toBytes(QByteArray(content));
}

class KeyFile : public testing::Test {
protected:
    QString write(const Bytes& content)
    {
        QString path = m_folder.filePath(QStringLiteral("key file.der"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toQByteArray(content));
        return path;
    }
    QString folder() const { return m_folder.path(); }

    /// The reason the file is refused for; empty when it is accepted.
    QString refusal(const Bytes& content)
    {
        const QString path = write(content);
        try {
            readKeyFile(path);
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.code(), FailureCode::BadKeyFile);
            EXPECT_EQ(failure.arguments().value(0), path);
            return failure.arguments().value(1);
        }
        return {};
    }

    static FailureCode codeFor(const QString& path)
    {
        try {
            readKeyFile(path);
        } catch (const Failure& failure) {
            return failure.code();
        }
        return FailureCode::Internal;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(DeviceKey, AGeneratedKeyIsPkcs1ThatTheFirmwareReadsRight)
{
    const DeviceKey key = DeviceKey::generate();
    const Secret pkcs1 = key.pkcs1();
    ASSERT_LE(pkcs1.reveal().size(), 611U);
    EXPECT_TRUE(firmwareReadsRight(pkcs1.reveal()));
    const Bytes content(pkcs1.reveal().begin(), pkcs1.reveal().end());
    const auto seen = readAsFirmware(paddedSlot(content, privateKeySlotSize));
    ASSERT_TRUE(seen);
    EXPECT_TRUE(sameView(*seen, opensslView(content)));
    EXPECT_EQ(key.publicSpki().size(), 162U);
    EXPECT_FALSE(key == DeviceKey::generate());
}

TEST(DeviceKey, PublicHalfIsTheVectorsPublicKeyInEveryForm)
{
    for (const int length : goodLengths) {
        const auto key = inspectPrivateKeyField(field(goodKey(length))).key;
        ASSERT_TRUE(key) << length;
        const Bytes spki = vectorFile(QStringLiteral("dev-rsa1024-len%1.pub.der").arg(length));
        EXPECT_EQ(key->publicSpki(), spki);
        EXPECT_EQ(toBytes(key->publicPem().toLatin1()), pem("PUBLIC KEY", spki));
        EXPECT_EQ(key->fingerprint().size(), 64);
        EXPECT_EQ(key->pkcs1(), Secret(goodKey(length)));
    }
}

TEST(FirmwareView, EqualsTheRealNumbersOfGoodKeys)
{
    for (const int length : goodLengths) {
        const auto seen = readAsFirmware(paddedSlot(goodKey(length), privateKeySlotSize));
        ASSERT_TRUE(seen);
        EXPECT_TRUE(sameView(*seen, opensslView(goodKey(length)))) << length;
        EXPECT_TRUE(firmwareReadsRight(goodKey(length)));
    }
}

TEST(FirmwareView, DiffersForAValidKeyWithAShortD)
{
    const auto seen = readAsFirmware(paddedSlot(misparsedKey(), privateKeySlotSize));
    ASSERT_TRUE(seen);
    const FirmwareView real = opensslView(misparsedKey());
    EXPECT_EQ(seen->n, real.n);
    EXPECT_NE(seen->d, real.d);
    EXPECT_FALSE(firmwareReadsRight(misparsedKey()));
    EXPECT_EQ(stateOf(misparsedKey()), StoredKeyState::Misparsed);
    EXPECT_FALSE(inspectPrivateKeyField(field(misparsedKey())).key);
}

TEST(FirmwareView, DiffersForAValidKeyWithAShortCrtNumber)
{
    const Bytes key = keyWithShortCrtNumber();
    const auto seen = readAsFirmware(paddedSlot(key, privateKeySlotSize));
    ASSERT_TRUE(seen);
    EXPECT_FALSE(sameView(*seen, opensslView(key)));
    EXPECT_FALSE(firmwareReadsRight(key));
    EXPECT_EQ(stateOf(key), StoredKeyState::Misparsed);
}

TEST(FirmwareView, GivesSenselessNumbersForPkcs8InsteadOfNone)
{
    const auto seen = readAsFirmware(field(pkcs8(goodKey())));
    ASSERT_TRUE(seen);
    EXPECT_NE(seen->n, opensslView(goodKey()).n);
    EXPECT_FALSE(firmwareReadsRight(pkcs8(goodKey())));
}

TEST(FirmwareView, StaysInsideWhateverLengthItIsGiven)
{
    for (const std::uint8_t fill : Bytes{0x00, 0x55, 0xff}) {
        for (std::size_t size = 0; size <= privateKeyFieldSize; ++size) {
            const auto seen = readAsFirmware(Bytes(size, fill));
            EXPECT_EQ(seen.has_value(), size >= ((fill & 1) != 0 ? 611U : 604U)) << size;
        }
    }
}

TEST(StoredKey, VectorsAreSoundWhateverLiesBehindThem)
{
    EXPECT_EQ(inspectPrivateKeyField(vectorFile(QStringLiteral("dev-rsa1024-len607.slot612.bin"))).state,
              StoredKeyState::Sound);
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same leftovers every time
    for (const int length : goodLengths) {
        Bytes leftovers = goodKey(length);
        while (leftovers.size() < privateKeyFieldSize)
            leftovers.push_back(static_cast<std::uint8_t>(random()));
        const StoredKey stored = inspectPrivateKeyField(leftovers);
        EXPECT_EQ(stored.state, StoredKeyState::Sound) << length;
        ASSERT_TRUE(stored.key);
        EXPECT_EQ(stored.key->pkcs1(), Secret(goodKey(length)));
    }
}

TEST(StoredKey, AKeyTheDeviceMadeItselfIsSoundAndKeptByteForByte)
{
    // Numbers with needless zeros in front: not the shortest form, yet what every Photon writes.
    for (const int length : goodLengths) {
        const Bytes key = asMadeOnDevice(goodKey(length));
        ASSERT_EQ(key.size(), 611U);
        const StoredKey stored = inspectPrivateKeyField(field(key));
        EXPECT_EQ(stored.state, StoredKeyState::Sound) << length;
        ASSERT_TRUE(stored.key);
        EXPECT_EQ(stored.key->pkcs1(), Secret(key));
        EXPECT_EQ(stored.key->publicSpki(),
                  vectorFile(QStringLiteral("dev-rsa1024-len%1.pub.der").arg(length)));
    }
    // In that form even a key with a short D is read right.
    EXPECT_EQ(stateOf(asMadeOnDevice(misparsedKey())), StoredKeyState::Sound);
}

TEST(StoredKey, Pkcs8KeepsTheIdentityAndComesOutAsPkcs1)
{
    for (const int length : goodLengths) {
        const Bytes wrapped = pkcs8(goodKey(length));
        EXPECT_TRUE(parseWithOpenSsl(wrapped)); // the wrapping is a real one
        const StoredKey stored = inspectPrivateKeyField(field(wrapped));
        EXPECT_EQ(stored.state, StoredKeyState::Pkcs8);
        ASSERT_TRUE(stored.key);
        EXPECT_EQ(stored.key->pkcs1(), Secret(goodKey(length)));
    }
    EXPECT_EQ(stateOf(pkcs8(misparsedKey())), StoredKeyState::Misparsed);
}

TEST(StoredKey, Pkcs8OfWhichOnly612BytesAreLeftIsDamaged)
{
    Bytes cut = pkcs8(goodKey());
    cut.resize(privateKeySlotSize);
    EXPECT_EQ(inspectPrivateKeyField(cut).state, StoredKeyState::Damaged);
    EXPECT_EQ(stateOf(cut), StoredKeyState::Damaged);
}

TEST(StoredKey, EveryFlippedByteInsideTheKeyIsNoticed)
{
    for (const Bytes& good : {goodKey(607), asMadeOnDevice(goodKey(608)), pkcs8(goodKey(609))}) {
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes bad = good;
            bad[i] = static_cast<std::uint8_t>(bad[i] ^ (1U << i % 8));
            const StoredKey stored = inspectPrivateKeyField(field(bad));
            EXPECT_NE(stored.state, StoredKeyState::Sound) << i;
            EXPECT_NE(stored.state, StoredKeyState::Pkcs8) << i;
            EXPECT_FALSE(stored.key);
        }
    }
    EXPECT_EQ(ERR_peek_error(), 0UL); // nothing of it is left for the next user of OpenSSL
}

TEST(StoredKey, EveryTruncationIsDamaged)
{
    const Bytes key = goodKey();
    for (const std::uint8_t fill : Bytes{0x00, 0xff}) {
        for (std::size_t kept = 1; kept < key.size(); ++kept) {
            Bytes cut = field(key);
            std::fill(cut.begin() + static_cast<std::ptrdiff_t>(kept), cut.end(), fill);
            const bool nothingLost = std::equal(key.begin(), key.end(), cut.begin());
            EXPECT_EQ(inspectPrivateKeyField(cut).state,
                      nothingLost ? StoredKeyState::Sound : StoredKeyState::Damaged)
                << kept;
        }
    }
}

TEST(StoredKey, MalformedFieldsHaveTheRightState)
{
    Bytes startsBlank = goodKey();
    startsBlank[0] = 0xff;
    Bytes zeroedMiddle = goodKey();
    std::fill(zeroedMiddle.begin() + 200, zeroedMiddle.begin() + 300, std::uint8_t{0});
    Bytes zeroedStart = goodKey();
    std::fill(zeroedStart.begin(), zeroedStart.begin() + 64, std::uint8_t{0});
    Bytes blankWithLeftovers(privateKeySlotSize, 0xff);
    blankWithLeftovers.resize(privateKeyFieldSize, 0x31);
    const Bytes good = goodKey();
    const Bytes contentOfGood(good.begin() + 4, good.end());
    const Bytes e{0x01, 0x00, 0x01};
    const Bytes huge = der(0x02, Bytes(130, 0x7f));
    const Bytes one = {0x02, 0x01, 0x01};

    const struct {
        const char* name;
        Bytes content;
        StoredKeyState state;
    } table[] = {
        {"nothing but 0xFF", {}, StoredKeyState::Blank},
        {"blank where the firmware looks", blankWithLeftovers, StoredKeyState::Blank},
        {"nothing but zeros", Bytes(privateKeyFieldSize, 0), StoredKeyState::Zeroed},
        {"first byte erased", startsBlank, StoredKeyState::Damaged},
        {"zeroed in the middle", zeroedMiddle, StoredKeyState::Damaged},
        {"zeroed at the start", zeroedStart, StoredKeyState::Damaged},
        {"zeros, then 0xFF", Bytes(100, 0), StoredKeyState::Damaged},
        {"the public key instead", vectorFile(QStringLiteral("dev-rsa1024-len607.pub.der")),
         StoredKeyState::Damaged},
        {"an EC key", vectorFile(QStringLiteral("dev-ec.der")), StoredKeyState::Damaged},
        {"PEM text", pem("RSA PRIVATE KEY", goodKey()), StoredKeyState::Damaged},
        {"an empty SEQUENCE", {0x30, 0x00}, StoredKeyState::Damaged},
        {"indefinite length", {0x30, 0x80, 0x02, 0x01, 0x00, 0x00, 0x00}, StoredKeyState::Damaged},
        {"a length of four gigabytes", {0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x02}, StoredKeyState::Damaged},
        {"a length of 127 length bytes", {0x30, 0xff, 0x01}, StoredKeyState::Damaged},
        {"a length in a longer form than needed",
         {0x30, 0x82, 0x00, 0x03, 0x02, 0x01, 0x00},
         StoredKeyState::Damaged},
        {"a version and no numbers", {0x30, 0x03, 0x02, 0x01, 0x00}, StoredKeyState::Damaged},
        {"empty INTEGERs",
         der(0x30, join({{0x02, 0x01, 0x00}, Bytes{2, 0, 2, 0, 2, 0, 2, 0}, Bytes{2, 0, 2, 0, 2, 0, 2, 0}})),
         StoredKeyState::Damaged},
        {"all numbers zero",
         der(0x30, join({{2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0},
                         {2, 1, 0}})),
         StoredKeyState::Damaged},
        {"all numbers one", der(0x30, join({{2, 1, 0}, one, one, one, one, one, one, one, one})),
         StoredKeyState::Damaged},
        {"numbers of nonsense",
         der(0x30, join({{2, 1, 0}, huge, der(2, e), huge, huge, huge, huge, huge, huge})),
         StoredKeyState::Damaged},
        {"a number more than there are", der(0x30, join({contentOfGood, one})), StoredKeyState::Damaged},
        {"PKCS#8 with attributes",
         der(0x30, join({{2, 1, 0}, rsaAlgorithmSequence, der(0x04, goodKey()), {0xa0, 0x00}})),
         StoredKeyState::Damaged},
        {"PKCS#8 around nothing", der(0x30, join({{2, 1, 0}, rsaAlgorithmSequence, der(0x04, {})})),
         StoredKeyState::Damaged},
        {"PKCS#8 with leftovers inside",
         der(0x30, join({{2, 1, 0}, rsaAlgorithmSequence, der(0x04, join({goodKey(), {0xff}}))})),
         StoredKeyState::Damaged},
        {"PKCS#8 in PKCS#8", pkcs8(pkcs8(goodKey())), StoredKeyState::Damaged},
        {"a sound key of 2048 bits", newRsa(2048), StoredKeyState::Misparsed},
        {"a sound key of 512 bits", newRsa(512), StoredKeyState::Misparsed},
        {"a sound key with another exponent", newRsa(1024, 3), StoredKeyState::Misparsed},
    };
    for (const auto& row : table)
        EXPECT_EQ(stateOf(row.content), row.state) << row.name;
    EXPECT_EQ(inspectPrivateKeyField({}).state, StoredKeyState::Damaged);
    EXPECT_EQ(inspectPrivateKeyField(goodKey()).state, StoredKeyState::Damaged); // below 612 bytes
}

TEST(StoredKey, RandomChangesAreNeverAKeyAndNeverACrash)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same bytes every time
    const Bytes good[] = {field(goodKey()), field(pkcs8(goodKey()))};
    for (int round = 0; round < 2000; ++round) {
        const Bytes& before = good[round % 2];
        Bytes bytes = before;
        for (std::size_t left = 1 + random() % 8; left > 0; --left)
            bytes[random() % goodKeySize] = static_cast<std::uint8_t>(random());
        EXPECT_EQ(inspectPrivateKeyField(bytes).key.has_value(), bytes == before) << round;
    }
}

TEST(PaddedSlot, FillsWith0xFFAndNeverCuts)
{
    EXPECT_EQ(paddedSlot(goodKey(607), privateKeySlotSize),
              vectorFile(QStringLiteral("dev-rsa1024-len607.slot612.bin")));
    EXPECT_EQ(paddedSlot(Bytes{1, 2, 3}, 2), (Bytes{1, 2, 3}));
}

TEST_F(KeyFile, IsReadInEveryFormAPersonMayHave)
{
    const Bytes key = goodKey(608);
    Bytes windowsText;
    for (const std::uint8_t byte : pem("RSA PRIVATE KEY", key)) {
        if (byte == '\n')
            windowsText.push_back('\r');
        windowsText.push_back(byte);
    }
    const struct {
        const char* name;
        Bytes content;
    } table[] = {
        {"DER PKCS#1", key},
        {"DER PKCS#8", pkcs8(key)},
        {"a 612-byte slot", paddedSlot(key, privateKeySlotSize)},
        {"a whole field", field(key)},
        {"PKCS#8 with padding", field(pkcs8(key))},
        {"PEM PKCS#1", pem("RSA PRIVATE KEY", key)},
        {"PEM PKCS#8", pem("PRIVATE KEY", pkcs8(key))},
        {"PEM with Windows line ends", windowsText},
        {"PEM with a byte order mark", join({{0xef, 0xbb, 0xbf}, pem("PRIVATE KEY", pkcs8(key))})},
        {"PEM below a note", join({text("key of the kitchen\n"), pem("RSA PRIVATE KEY", key)})},
    };
    for (const auto& row : table)
        EXPECT_EQ(readKeyFile(write(row.content)).pkcs1(), Secret(key)) << row.name;
}

TEST_F(KeyFile, IsRefusedWithTheReasonThatHelps)
{
    Bytes flipped = goodKey();
    flipped[300] ^= 0x10;
    Bytes cut = goodKey();
    cut.resize(400);
    Bytes cutPkcs8 = pkcs8(goodKey());
    cutPkcs8.pop_back();
    Bytes cutPem = pem("RSA PRIVATE KEY", goodKey());
    cutPem.resize(cutPem.size() / 2);
    const Bytes ecDer = vectorFile(QStringLiteral("dev-ec.der"));
    const Bytes parameters{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
    const Bytes rsaPublic =
        der(0x30, join({der(0x02, join({{0}, opensslView(goodKey()).n})), der(0x02, {0x01, 0x00, 0x01})}));
    const struct {
        const char* name;
        Bytes content;
        const char* reason;
    } table[] = {
        {"empty", {}, "empty"},
        {"over 64 KiB", Bytes(64 * 1024 + 1, 0x30), "too large"},
        {"just text", text("hello"), "no key"},
        {"text that begins like DER", text("0 and more"), "no key"},
        {"all 0xFF", Bytes(612, 0xff), "no key"},
        {"all zeros", Bytes(612, 0), "no key"},
        {"cut DER", cut, "too early"},
        {"cut PKCS#8", cutPkcs8, "too early"},
        {"cut PEM", cutPem, "cut off"},
        {"a flipped bit", flipped, "damaged"},
        {"a flipped bit in PEM", pem("RSA PRIVATE KEY", flipped), "damaged"},
        {"a flipped bit in PKCS#8", pkcs8(flipped), "damaged"},
        {"misread by the firmware", misparsedKey(), "wrongly"},
        {"misread by the firmware, PKCS#8", pkcs8(misparsedKey()), "wrongly"},
        {"2048 bits", newRsa(2048), "2048 bits"},
        {"512 bits", newRsa(512), "512 bits"},
        {"EC, DER", ecDer, "another kind"},
        {"EC, slot", vectorFile(QStringLiteral("dev-ec.slot192.bin")), "another kind"},
        {"EC, PEM", pem("EC PRIVATE KEY", ecDer), "another kind"},
        {"EC, PEM behind its parameters",
         join({pem("EC PARAMETERS", parameters), pem("EC PRIVATE KEY", ecDer)}), "another kind"},
        {"public SPKI", vectorFile(QStringLiteral("dev-rsa1024-len607.pub.der")), "public key"},
        {"public PEM", pem("PUBLIC KEY", vectorFile(QStringLiteral("dev-rsa1024-len607.pub.der"))),
         "public key"},
        {"public PKCS#1", rsaPublic, "public key"},
        {"public EC", vectorFile(QStringLiteral("dev-ec.pub.der")), "public key"},
        {"locked PEM, old form", encryptedPem(goodKey(), true), "password"},
        {"locked PEM", encryptedPem(goodKey(), false), "password"},
        {"locked DER", encryptedDer(goodKey()), "password"},
    };
    for (const auto& row : table) {
        const QString reason = refusal(row.content);
        EXPECT_TRUE(reason.contains(QLatin1String(row.reason))) << row.name << ": " << reason.toStdString();
        EXPECT_TRUE(reason.endsWith(u'.')) << row.name;
    }
}

TEST_F(KeyFile, WhatIsNoReadableFileIsUnreadable)
{
    EXPECT_EQ(codeFor(folder()), FailureCode::FileUnreadable);
    EXPECT_EQ(codeFor(folder() + QStringLiteral("/absent")), FailureCode::FileUnreadable);
    EXPECT_EQ(codeFor({}), FailureCode::FileUnreadable);
}
