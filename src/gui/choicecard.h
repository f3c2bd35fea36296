#pragma once

#include <QAbstractButton>

namespace causeway {

/// A large choice: what it is, and in one sentence what it does.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &description, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconSide() const;
    int textWidth(int width) const;

    QString m_icon;
    QString m_description;
};

} // namespace causeway
