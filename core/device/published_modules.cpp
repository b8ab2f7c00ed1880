// SPDX-License-Identifier: Apache-2.0
#include "core/device/published_modules.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace rescue {

namespace {

// device-os services/inc/module_info.h
constexpr int bootloader = 2, system = 4, application = 5;

/// Computed from the files in npm packages of particle-cli: 0.5.2 from 1.16.0, the others from 2.3.0
/// to 2.16.0 (assets/updates, assets/binaries).
constexpr PublishedModule particle[] = {
    {"Device OS 0.5.2", Model::Photon, system, 1, 17, 250956,
     "45d78ddd46399d5807065efedfdb56894c9ac732b9bf8abdbdeb47e1118e1ac9"},
    {"Device OS 0.5.2", Model::Photon, system, 2, 17, 187492,
     "129687b936769329b71be58922eda10dafed663ff458798ab4dcc7ad84f373de"},
    {"Device OS 1.5.0", Model::Photon, system, 1, 1502, 238408,
     "86a1bad1e4b51a2804c130531fadf39e73aed20497912c285c3462a6562a93e9"},
    {"Device OS 1.5.0", Model::Photon, system, 2, 1502, 261048,
     "8a83ce2edef0e99b9b908e653b0cf21efe0420714f7f6a2597c2fa2b8161b401"},
    {"Device OS 1.5.1", Model::Photon, system, 1, 1511, 238520,
     "9317731cd20be6c7137b48a907a56aab1e463dffde0726816eb4993deef8c3a2"},
    {"Device OS 1.5.1", Model::Photon, system, 2, 1511, 261448,
     "b7afeea148d27b2ae621cfb386d76ba00a13b0f7124e38ce1961d4090d7216b5"},
    {"Device OS 1.5.2", Model::Photon, system, 1, 1512, 238520,
     "d0a0f1fe369cd0bef9fa62eedaafef8251b88e6cccb9a250647596f3152633d0"},
    {"Device OS 1.5.2", Model::Photon, system, 2, 1512, 261448,
     "3db8cebbe9fdecc99e833c321214e4caa1a1c073690ca1cabaa7f4e3b4d0f797"},
    {"Device OS 2.0.0", Model::Photon, system, 1, 2008, 241368,
     "470d0881ab457b074c70f62f4831cdfab3f2a5ea0d15bbacb755d6c66d340142"},
    {"Device OS 2.0.0", Model::Photon, system, 2, 2008, 260088,
     "7cb4e33f00532c09488615723846f581bffc2c708cdf23b1b7aeac6f0f1fbb03"},
    {"Device OS 2.0.1", Model::Photon, system, 1, 2011, 241368,
     "062fd296d504173f994ee9f76098428befb90a49a25d4cc4b69367d8e84942cb"},
    {"Device OS 2.0.1", Model::Photon, system, 2, 2011, 260072,
     "08e58a078d347d2b0d01355fc1905e7a28df767f556293363e16a8e29fdf6ae4"},
    {"Device OS 2.1.0", Model::Photon, system, 1, 2101, 241416,
     "ed64abf5e8ced3d48fe57779fc2be3c229fdd3a4105da8e0ec80b5bca079ee4e"},
    {"Device OS 2.1.0", Model::Photon, system, 2, 2101, 261928,
     "c1492470ea425a463c4393475423f531ff2c59e5a6ddb8c8d5a12e05f6806add"},
    {"Device OS 2.2.0", Model::Photon, system, 1, 2202, 241496,
     "7709a91aa93cc7cb16571b1ab92af04321bc548c4b687a28a57088b33b3329da"},
    {"Device OS 2.2.0", Model::Photon, system, 2, 2202, 260840,
     "5f51499ac3d804faeafc72f68d8ddc726d127f5961013b57af52727d2d025634"},
    {"Device OS 1.5.0", Model::Photon, bootloader, 0, 501, 15336,
     "a7f22879d7881593ac4ec0071840190369b5d99d09c16ca0804f6f2a8fc6e2d3"},
    {"Device OS 1.5.2", Model::Photon, bootloader, 0, 502, 15336,
     "3f79eaa39ce219f21b02b987aa68dadf8ef9e381cb97d568cad37704792e9853"},
    {"Device OS 2.0.0", Model::Photon, bootloader, 0, 1003, 15100,
     "4bc5a132d7430c362824b0c217454e54aa8623ed7ae7e57b947a211b346941f5"},
    {"Device OS 2.0.1", Model::Photon, bootloader, 0, 1005, 15100,
     "2af1c2e270a9de752338874ed12ded77dd2bca87f265c348e9ebc331f8744e2f"},
    {"Device OS 2.2.0", Model::Photon, bootloader, 0, 1006, 15124,
     "f6efd97c1b3e3c417a606a9b215c29a08cca49b07e524c2a3f8ea92b9d89b241"},
    {"Tinker 0.5.2", Model::Photon, application, 1, 2, 3952,
     "cd4241ffdf536e0d78ee6d18b54777eda24de5e72f6d8ca0ec000df94ca85555"},
    {"Tinker 0.4.5", Model::Photon, application, 1, 3, 5324,
     "4122f115129c3565f6a56a0625beb15fcb366200e797160ae334776eecf7013f"},
    {"Device Doctor", Model::Photon, application, 1, 4, 6888,
     "f7846c51b787a1a1bf30a5c06e38664aba9285a235fa40b945938323cc8dfdc2"},
    {"Device OS 0.5.2", Model::P1, system, 1, 17, 250940,
     "a1b37250985090361a8b96a3c025c49685e7980d548ec670e4b0da9ac004eae6"},
    {"Device OS 0.5.2", Model::P1, system, 2, 17, 188300,
     "ecb7e896317415db28bd4a07012225e66a6b74c39e0e9876e837a613b220f059"},
    {"Device OS 1.5.0", Model::P1, system, 1, 1502, 238392,
     "8e393f612fa8453c9268157e59d13e2b0312452a6ba574d0d69ad259fea83d86"},
    {"Device OS 1.5.0", Model::P1, system, 2, 1502, 261236,
     "0ffffe6b7d7d034b1bcc56b27389bb58e1074bb3e4d2615aa75a9463dd7375ce"},
    {"Device OS 1.5.1", Model::P1, system, 1, 1511, 238504,
     "ec41c12620265d39d0195cd4beb1b8a6c5fbeaad551e508dfe573ea370366a25"},
    {"Device OS 1.5.1", Model::P1, system, 2, 1511, 261636,
     "d771ea00279d447dcea6159213051aaa46a6f43f6ab58f0387d5752d9b38e5bf"},
    {"Device OS 1.5.2", Model::P1, system, 1, 1512, 238504,
     "cee726fd7ee09e1c9c623a912b6af8fa1502b7f755045f4935da65905f956832"},
    {"Device OS 1.5.2", Model::P1, system, 2, 1512, 261636,
     "eff8939df98d1b4d3c78a2fcb1884d3cb2618a000f4129a8c26d3f90b672190c"},
    {"Device OS 2.0.0", Model::P1, system, 1, 2008, 241368,
     "60dbe06c2325ec9ba07f2513ad3448c7d122914162e45630c9cb343bd694445d"},
    {"Device OS 2.0.0", Model::P1, system, 2, 2008, 260208,
     "9f5f7243255407434b65a2e6a4fa11d2f002d0a4bcd86c37c72dbecf2da88863"},
    {"Device OS 2.0.1", Model::P1, system, 1, 2011, 241368,
     "18689a943801b33946f30a98113d4e32e1f0acf9e53a9c8c1eb53c11401964ea"},
    {"Device OS 2.0.1", Model::P1, system, 2, 2011, 260192,
     "212c7f5df835d05b513a9dd38a886e23a09bd9b17afbd384dbf8683df27e7ccc"},
    {"Device OS 2.1.0", Model::P1, system, 1, 2101, 241416,
     "2642eb2888349eda0dbcf5716c4aa4159eb088f2ec7b7088c1effab12c832ea2"},
    {"Device OS 2.1.0", Model::P1, system, 2, 2101, 262064,
     "98aedaf61d8d4e7d3bc4364939bcf84d45207983b1d85e25a1c7e173fdf62085"},
    {"Device OS 2.2.0", Model::P1, system, 1, 2202, 241496,
     "02dc6c980c37d21445dc8eb522709e3df57737f03c8bfedfb80779926c8556a5"},
    {"Device OS 2.2.0", Model::P1, system, 2, 2202, 260968,
     "8e0fc3c4fbd53bb25acbe3a38407326487487d9ce32259934c3442c5a6120f29"},
    {"Device OS 1.5.0", Model::P1, bootloader, 0, 501, 16008,
     "bf0862de27bff8e4799f8b2ea7fdaa9afce61e19815819e68b7be82843cdae6d"},
    {"Device OS 1.5.2", Model::P1, bootloader, 0, 502, 16008,
     "21d369f5d45c26fd27913c8241a9814d2f781a59dc538aaa6742f5efe56dbb90"},
    {"Device OS 2.0.0", Model::P1, bootloader, 0, 1003, 15760,
     "e0715ea9cabd14e861c198563deb7b5e6c5d63480de7c21c93cf1a3e14faa713"},
    {"Device OS 2.0.1", Model::P1, bootloader, 0, 1005, 15760,
     "d43527f44e7731148bea41140671c5b6e42a5d18c439fac8f11c8e64aeba93f1"},
    {"Device OS 2.2.0", Model::P1, bootloader, 0, 1006, 15784,
     "4d202d69c64f038e3b91bb98d88029d79efc9c8318d1238ece9bd2f6dafd70bd"},
    {"Tinker 0.5.2", Model::P1, application, 1, 2, 4740,
     "39aa2c8fd51f0b6a294c152e799098472f7d0bc7568f65418f3039b295c717d3"},
    {"Tinker 0.4.5", Model::P1, application, 1, 3, 5324,
     "e4f6a51fb68407c39d535153d279ffa9a5ca09b9ee2dd2007d5c6469feff12f0"},
    {"Device Doctor", Model::P1, application, 1, 4, 6888,
     "7e52af943180d9f1b98ea53ab196c9d8cebf9a4b90d42a6df16c6cadbe602ed0"},
    {"Device OS 0.5.2", Model::Electron, system, 1, 17, 122916,
     "a677b4bce2c5db3f2cac2db795a25ce7deaa645204cc32d20f2d4f129b0b7680"},
    {"Device OS 0.5.2", Model::Electron, system, 2, 17, 120724,
     "d6a99294054108451c54aaa4692caf279146e6645dae12af8f6897b714346a9c"},
    {"Device OS 1.5.0", Model::Electron, system, 1, 1502, 115956,
     "7ac17b220daece7a64739a17a65c5894d54995e24060b361718fbe3cf55c5112"},
    {"Device OS 1.5.0", Model::Electron, system, 2, 1502, 126808,
     "e2e2df5dd9a77bb1a3d64d119d6be9731e56f42ac3d392c53cb59503f9d738db"},
    {"Device OS 1.5.0", Model::Electron, system, 3, 1502, 79920,
     "0815322a9bd879066d7acce3cc3e3319671c18240d1d15da07a98f91cfbd93e3"},
    {"Device OS 1.5.1", Model::Electron, system, 1, 1511, 116132,
     "0d1cabe1746f75fddfd11952de0549a4dc2992bb587b7116377b2626bd3cd87e"},
    {"Device OS 1.5.1", Model::Electron, system, 2, 1511, 127224,
     "c6bfdbb6febd6a5039439a4018a467b9303a59e816179a16ae5f0f3898e7745d"},
    {"Device OS 1.5.1", Model::Electron, system, 3, 1511, 79968,
     "ea86f9e3fb46604cb766a142ea57c0d0aabdc021a476e7053e77e509f216ac90"},
    {"Device OS 1.5.2", Model::Electron, system, 1, 1512, 116132,
     "d0956545e00b73dc0259ca7cdedab147d9b6646854792f1f0053992833d60704"},
    {"Device OS 1.5.2", Model::Electron, system, 2, 1512, 127224,
     "1bc423030ebb5e8a074bcdc7fe57a112da3923d280c56ea4656ef842253ffaef"},
    {"Device OS 1.5.2", Model::Electron, system, 3, 1512, 79968,
     "b5c9d116ac037b94e490e24e1559a9bb7746f2330fc395e920b863039ba40913"},
    {"Device OS 2.0.0", Model::Electron, system, 1, 2008, 116560,
     "dc54b77c6fea8503c84bb0a47f1aac91e313d892c508d9640dc22dce9817afa0"},
    {"Device OS 2.0.0", Model::Electron, system, 2, 2008, 130192,
     "290168ce2b0386abaa30f262e9cedd42ae04b991491fad3e542906bf74b46bce"},
    {"Device OS 2.0.0", Model::Electron, system, 3, 2008, 89316,
     "b4382d44c8060e6c277bba17383e41566d24cccc0d179ab4323ec7b12d384ff6"},
    {"Device OS 2.0.1", Model::Electron, system, 1, 2011, 116560,
     "ce7307ed5670d6f2fdc3b9fdb74df664219c83fef5006e46234ab910d324e9c7"},
    {"Device OS 2.0.1", Model::Electron, system, 2, 2011, 130192,
     "d56d9801fd89c89ffed5f93ace3d7120c61da8abd973ee9ed58d2e1c5b337d01"},
    {"Device OS 2.0.1", Model::Electron, system, 3, 2011, 89028,
     "8cd844b66c0f2a052a0150fe9cd73ef9c72f8fce7571cafb1125a88d48227802"},
    {"Device OS 2.1.0", Model::Electron, system, 1, 2101, 113804,
     "261e2a6dfdf7e0efa371c75b424c76d4d8c4f9d4ed5f386e7284c17b2096ee69"},
    {"Device OS 2.1.0", Model::Electron, system, 2, 2101, 121272,
     "390352528699c28c273339905cff62919658f638c2bcc692005fa9eed031abb0"},
    {"Device OS 2.1.0", Model::Electron, system, 3, 2101, 87532,
     "0781178a8f615255a8fc61f8fbe0cb6426df03146b41ea114da0a81c71fd12cc"},
    {"Device OS 2.2.0", Model::Electron, system, 1, 2202, 114012,
     "a57472735c5fb80ebdfb11e78a5393f9db21bc093eb56957f30fe380548f5e05"},
    {"Device OS 2.2.0", Model::Electron, system, 2, 2202, 122364,
     "97f1ed6029f27fecc97e19e0fcf62e8188c1cfbbe919ce41100ea11e496e1308"},
    {"Device OS 2.2.0", Model::Electron, system, 3, 2202, 87468,
     "0c13e0c25066fe779695e09581cb30cf20a70a2dbbbbd8248b9a57e772b975d2"},
    {"Device OS 2.0.0", Model::Electron, bootloader, 0, 1003, 15664,
     "718f66020fd5529d057ce2afe939628ff3399e05c93926ad8a404edf6054666e"},
    {"Device OS 2.0.1", Model::Electron, bootloader, 0, 1005, 15664,
     "42affda720605704645cc0bd2f7a585f92554f94625f950b8d7fe6cf56eb3c37"},
    {"Device OS 2.2.0", Model::Electron, bootloader, 0, 1006, 15672,
     "5daea2c95028cde1efd3105577d102016fc0309aa3a8664a5108d26ceeffe93a"},
    {"Tinker 0.5.2", Model::Electron, application, 1, 3, 5776,
     "c505033c91cdd6dadb1c5f386ea60fbf6986fd1f67cd7d7d8f9d3cfc3dd6688a"},
    {"Device Doctor", Model::Electron, application, 1, 4, 6664,
     "f974f6fb825f81c3777e756db76d3d436f868dc2c8faadb815b1ff5b1936cd1f"},
};

QByteArray sha256Of(ByteView file)
{
    return QCryptographicHash::hash(toQByteArray(file), QCryptographicHash::Sha256).toHex();
}

} // namespace

std::span<const PublishedModule> particleModules()
{
    return particle;
}

const PublishedModule* published(std::span<const PublishedModule> known, ByteView file)
{
    const QByteArray sha256 = sha256Of(file);
    const auto found =
        std::ranges::find_if(known, [&](const PublishedModule& one) { return sha256 == one.sha256; });
    return found == known.end() ? nullptr : &*found;
}

bool isForeignBuild(std::span<const PublishedModule> known, ByteView file, Model model, int function,
                    int index, int version)
{
    const bool named = std::ranges::any_of(known, [&](const PublishedModule& one) {
        return one.model == model && one.function == function && one.index == index && one.version == version;
    });
    return named && published(known, file) == nullptr;
}

} // namespace rescue
