// SPDX-License-Identifier: Apache-2.0
// token-store: a sign-in is kept in Windows' own credential store, found there by the next start, and
// forgotten.
#include "ui/token_store.h"

#include <QCoreApplication>
#include <QSettings>

#include <cstdio>

namespace {

using namespace rescue;

Session remembered(QSettings& settings)
{
    ui::TokenStore store(&settings);
    Session result;
    QObject::connect(&store, &ui::TokenStore::loaded, &store,
                     [&result](const Session& session) { result = session; });
    store.load();
    return result;
}

bool remembersAndForgets()
{
    QSettings settings(QStringLiteral("photon-rescue"), QStringLiteral("test"));
    const Session kept{Secret::fromText(QStringLiteral("0123456789abcdef")),
                       QStringLiteral("ada@example.org")};
    if (ui::TokenStore(&settings).remembers() || !remembered(settings).token.empty())
        return false;
    ui::TokenStore(&settings).save(kept);
    const Session found = remembered(settings);
    if (!ui::TokenStore(&settings).remembers() || !(found.token == kept.token) ||
        found.account != kept.account)
        return false;
    ui::TokenStore(&settings).forget();
    return !ui::TokenStore(&settings).remembers() && remembered(settings).token.empty();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool good = remembersAndForgets();
    std::puts(good ? "a sign-in is remembered, and forgotten"
                   : "a sign-in is not remembered as it should be");
    return good ? 0 : 1;
}
