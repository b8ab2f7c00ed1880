// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/guide_choice.h"

#include "ui/pages/button_text.h"
#include "ui/theme.h"
#include "ui/widgets/board_drawing.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace rescue::ui {

using diagnosis::ButtonGoal;

namespace {

constexpr QSize pictureSize(3 * unit, 4 * unit);

QIcon picture(Model model, const QPalette& palette, double scale)
{
    QPixmap pixmap(pictureSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const BoardDrawing drawing(model, palette);
    const QSizeF size = drawing.size().scaled(pictureSize, Qt::KeepAspectRatio);
    drawing.paint(painter, {QPointF((pictureSize.width() - size.width()) / 2,
                                    (pictureSize.height() - size.height()) / 2),
                            size});
    return pixmap;
}

} // namespace

GuideChoice::GuideChoice(QWidget* parent)
    : QWidget(parent), m_goals(new QButtonGroup(this)), m_models(new QComboBox(this))
{
    setObjectName(QStringLiteral("guideChoice"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    for (int goal = 0; goal <= static_cast<int>(diagnosis::lastModeGoal); ++goal) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("goal%1").arg(goal));
        button->setCheckable(true);
        button->setProperty("choice", true);
        m_goals->addButton(button, goal);
        row->addWidget(button);
        setTabOrder(button, m_models);
    }
    row->addStretch(1);
    m_models->setObjectName(QStringLiteral("guideModel"));
    m_models->setIconSize(pictureSize);
    for (const ModelInfo& model : allModels())
        m_models->addItem(model.name, static_cast<int>(model.model));
    row->addWidget(m_models);
    connect(m_goals, &QButtonGroup::idClicked, this,
            [this](int goal) { Q_EMIT goalChosen(static_cast<ButtonGoal>(goal)); });
    connect(m_models, &QComboBox::activated, this, [this] { Q_EMIT modelChosen(model()); });
    setGoal(ButtonGoal::Dfu);
    draw();
    retranslate();
}

ButtonGoal GuideChoice::goal() const
{
    return static_cast<ButtonGoal>(m_goals->checkedId());
}

Model GuideChoice::model() const
{
    return static_cast<Model>(m_models->currentData().toInt());
}

void GuideChoice::setGoal(ButtonGoal goal)
{
    m_goals->button(static_cast<int>(goal))->setChecked(true);
}

void GuideChoice::setModel(Model model)
{
    m_models->setCurrentIndex(m_models->findData(static_cast<int>(model)));
}

void GuideChoice::focusGoal()
{
    m_goals->checkedButton()->setFocus();
}

void GuideChoice::draw()
{
    for (int row = 0; row < m_models->count(); ++row)
        m_models->setItemIcon(row, picture(static_cast<Model>(m_models->itemData(row).toInt()), palette(),
                                           devicePixelRatioF()));
}

void GuideChoice::retranslate()
{
    m_models->setAccessibleName(tr("Which board"));
    for (QAbstractButton* button : m_goals->buttons()) {
        const auto goal = static_cast<ButtonGoal>(m_goals->id(button));
        button->setText(goalText(goal));
        button->setAccessibleDescription(goalPurpose(goal));
    }
}

void GuideChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace rescue::ui
