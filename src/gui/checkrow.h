#pragma once

#include "diagnosis/check.h"

#include <QWidget>

class QPushButton;

namespace causeway {

class CheckExplanation;
class RoleLabel;
class StateGlyph;

/// One rung of the connection test: a line with its state as shape and word. Where there is something to explain, the
/// line can be opened.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    explicit CheckRow(CheckId id, QWidget *parent = nullptr);

    void setCheck(const Check &check);
    const Check &check() const { return m_check; }
    /// Titles of skipped checks that this row stands for besides its own.
    void setAlsoSkipped(const QStringList &titles);
    void setLast(bool last);

    bool canOpen() const;
    bool isOpen() const;
    void setOpen(bool open);
    /// The first failed check is the leading one: it is opened and the others are closed, but for those that a person
    /// has opened or closed.
    void setLeading(bool leading);
    /// Nothing where there is no suggestion.
    QPushButton *suggestionButton() const;

Q_SIGNALS:
    /// A person has opened something of it.
    void grown();
    void fieldRequested(causeway::Field field);
    void suggestionAccepted(causeway::Field field, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void toggle();
    void showState();
    void showAccessible(const QString &word);

    Check m_check;
    QStringList m_alsoSkipped;
    bool m_isLast = false;
    bool m_isOpen = false;
    bool m_isPersonsChoice = false;
    StateGlyph *m_glyph;
    RoleLabel *m_title;
    RoleLabel *m_found;
    QPushButton *m_disclosure;
    RoleLabel *m_word;
    RoleLabel *m_duration;
    QWidget *m_heading;
    QWidget *m_tail;
    CheckExplanation *m_explanation;
};

} // namespace causeway
