#pragma once

#include "diagnosis/check.h"

#include <QFrame>
#include <QUrl>

class QPushButton;

namespace causeway {

class RoleLabel;
class StateGlyph;

/// A message across a page: what happened, and below it what to do. Plain text, selectable.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Warning,
        Failed,
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner. `detail` may be empty.
    void showMessage(Kind kind, const QString &text, const QString &detail = {});
    void showExplanation(Kind kind, const Explanation &explanation);
    void clear();

    QString text() const;

    /// A link-like button at the end of the text; hidden by the next message.
    QPushButton *setAction(const QString &text);

    /// A second one, which puts the banner away.
    void setDismissal(const QString &text);

Q_SIGNALS:
    void actionClicked();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    StateGlyph *m_glyph;
    RoleLabel *m_text;
    RoleLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_dismissal;
    QUrl m_link;
};

} // namespace causeway
