#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace causeway {

class ElidedLabel;

/// The row at the bottom of a window: words at the start, buttons at the end, a line above.
class WindowFoot : public QWidget {
    Q_OBJECT

public:
    explicit WindowFoot(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// Before the hint.
    void addLeading(QWidget *widget);
    void addButton(QPushButton *button);
    ElidedLabel *hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    ElidedLabel *m_hint;
};

} // namespace causeway
