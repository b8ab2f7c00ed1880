// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/bundle.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

class BundlePage;

/// The way to the support bundle and back to where it was asked for.
class BundleFlow : public QObject {
    Q_OBJECT

public:
    /// `window` outlives the flow.
    explicit BundleFlow(WizardWindow& window, QObject* parent = nullptr);

    /// Adds the technical log.
    void open(BundleSource source);
    /// Is this page ours? Then one page back.
    bool goBack(const Page* page);

private:
    WizardWindow& m_window;
    BundlePage* m_page;
    Page* m_openedFrom = nullptr;
};

} // namespace rescue::ui
