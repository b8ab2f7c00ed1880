// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rescue::ui {

/// May the program look for newer versions? Asked until it is answered one way or the other.
class UpdateQuestion : public QFrame {
    Q_OBJECT

public:
    explicit UpdateQuestion(QWidget* parent = nullptr);
    /// Who would be asked for the file.
    void setHost(const QString& host);

Q_SIGNALS:
    void answered(bool agreed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_host;
    QLabel* m_question;
    QLabel* m_meaning;
    QPushButton* m_agree;
    QPushButton* m_decline;
};

} // namespace rescue::ui
