// SPDX-License-Identifier: Apache-2.0
#include "ui/update_flow.h"

#include "core/failure.h"
#include "ui/pages/about_page.h"
#include "ui/pages/movement_page.h"
#include "ui/updates/update_notice.h"
#include "ui/updates/update_question.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace rescue::ui {

UpdateFlow::UpdateFlow(WizardWindow& window, MovementPage& firstPage, const WizardSetup& setup,
                       QObject* parent)
    : QObject(parent), m_window(window), m_firstPage(firstPage), m_versionFile(setup.versionFile),
      m_keeps(setup.settings != nullptr), m_memory(setup.settings), m_aboutPage(new AboutPage)
{
    m_window.addPage(m_aboutPage);
    m_firstPage.updateQuestion().setHost(m_versionFile.host());
    connect(&m_firstPage, &MovementPage::aboutWanted, this, &UpdateFlow::openAbout);
    connect(m_aboutPage, &AboutPage::mayLookChanged, this, &UpdateFlow::answer);
    connect(&m_firstPage.updateQuestion(), &UpdateQuestion::answered, this, [this](bool agreed) {
        m_firstPage.entered(); // the focus goes back to the question about the lamp
        answer(agreed);
    });
    connect(&m_firstPage.updateNotice(), &UpdateNotice::pageWanted, this, &QDesktopServices::openUrl);
    connect(&m_firstPage.updateNotice(), &UpdateNotice::hideWanted, this,
            [this](const ProgramRelease& release) {
                m_memory.hide(release);
                m_firstPage.entered();
                tell();
            });
    connect(this, &UpdateFlow::fetched, this, [this](const QByteArray& json) {
        if (!m_memory.consent().value_or(false))
            return; // taken back meanwhile
        m_memory.setFound(json);
        tell();
    });
}

UpdateFlow::~UpdateFlow()
{
    m_thread = {};
}

void UpdateFlow::begin()
{
    // Where the answer could not be kept it would be asked for at every start.
    const bool ask = m_keeps && !m_versionFile.isEmpty() && !m_memory.consent();
    m_firstPage.updateQuestion().setVisible(ask && !m_firstPage.asksMore());
    tell();
    look();
}

bool UpdateFlow::goBack(const Page* page)
{
    if (page != m_aboutPage)
        return false;
    m_window.show(&m_firstPage);
    return true;
}

void UpdateFlow::openAbout()
{
    refreshAbout();
    m_window.show(m_aboutPage);
}

void UpdateFlow::refreshAbout()
{
    m_aboutPage->show({.host = m_versionFile.host(),
                       .mayLook = m_memory.consent().value_or(false),
                       .looked = m_memory.looked()});
}

void UpdateFlow::answer(bool agreed)
{
    m_memory.setConsent(agreed);
    m_firstPage.updateQuestion().hide();
    m_thread = {};
    tell();
    look();
    refreshAbout();
}

void UpdateFlow::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_versionFile.isEmpty() || !m_memory.due(now))
        return;
    m_memory.setLooked(now);
    m_thread = std::jthread([this, file = m_versionFile](const std::stop_token& stop) {
        try {
            Q_EMIT fetched(fetchVersionFile(file, stop));
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::Cancelled)
                Q_EMIT noted(failure.technical());
        }
    });
}

void UpdateFlow::tell()
{
    m_firstPage.updateNotice().tell(m_memory.found(m_versionFile, QCoreApplication::applicationVersion()));
}

} // namespace rescue::ui
