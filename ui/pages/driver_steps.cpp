// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/driver_steps.h"

#include "ui/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/text_list.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

namespace {

QString hexadecimal(std::uint16_t id)
{
    return QString::number(id, 16).rightJustified(4, u'0').toUpper();
}

// The product's name in the descriptors of the old bootloaders (core/practice/dfu_descriptors.cpp).
constexpr QLatin1StringView nameInWindows("Photon DFU Mode");

} // namespace

DriverSteps::DriverSteps(QWidget* parent)
    : QWidget(parent), m_steps(new TextList(this)), m_otherWay(new QLabel(this)),
      m_copy(new QPushButton(this))
{
    m_steps->setObjectName(QStringLiteral("driverSteps"));
    m_otherWay->setObjectName(QStringLiteral("driverOtherWay"));
    m_otherWay->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyDriverSteps"));
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * unit);
    below->addWidget(m_otherWay, 1);
    below->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(m_steps);
    column->addLayout(below);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        announce(this, tr("Copied"));
    });
    retranslate();
}

void DriverSteps::setModel(Model model)
{
    const ModelInfo& info = modelInfo(model);
    m_usbId = hexadecimal(info.vendorId) + u' ' + hexadecimal(info.dfuProductId);
    retranslate();
}

// The words are those of Windows 10 and 11.
void DriverSteps::retranslate()
{
    const QString heading = tr("By hand, on Windows");
    const QStringList steps{
        tr("Press the Windows key and X together, and choose \"Device Manager\"."),
        tr("Find the device, which is often named \"%1\". Click it with the right mouse button and choose "
           "\"Update driver\".")
            .arg(nameInWindows),
        tr("Choose \"Browse my computer for drivers\", then \"Let me pick from a list of available drivers "
           "on "
           "my computer\"."),
        tr("Choose \"Universal Serial Bus devices\", then \"WinUsb Device\" on both sides, and confirm."),
        tr("Come back here and choose \"Look again\"."),
    };
    const QString otherWay =
        tr("Or use the free program Zadig: choose the line with the USB id %1, and install WinUSB for it.")
            .arg(m_usbId);
    m_steps->setSteps(heading, steps);
    m_otherWay->setText(otherWay);
    m_copy->setText(tr("Copy the steps"));
    m_text = heading + u'\n';
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_text += QStringLiteral("%1. %2\n").arg(i + 1).arg(steps[i]);
    m_text += otherWay + u'\n';
}

void DriverSteps::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
