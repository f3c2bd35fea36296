#pragma once

#include <QFrame>

class QRadioButton;
class QStackedLayout;

namespace causeway {

class RoleLabel;

/// A question about a number of records with two answers, the first of which writes nothing. Each answer explains
/// itself when it is chosen, in a place kept for it.
class ChoiceForAll : public QFrame {
    Q_OBJECT

public:
    /// The names are those of the two buttons.
    ChoiceForAll(const QString &carefulName, const QString &actingName, QWidget *parent = nullptr);

    struct Answer {
        QString text;
        QString explanation;
    };
    void setTexts(const Answer &careful, const Answer &acting);

    /// Hides with 0. The careful answer is the one that is given, unless it was answered otherwise.
    void setCount(qint64 count, const QString &question);
    qint64 count() const { return m_count; }
    /// Takes the answer back: none is given.
    void ask();
    bool isDecided() const;
    bool isActing() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    qint64 m_count = 0;
    RoleLabel *m_question;
    QRadioButton *m_careful;
    QRadioButton *m_acting;
    RoleLabel *m_carefulExplanation = nullptr;
    RoleLabel *m_actingExplanation = nullptr;
    RoleLabel *m_undecided = nullptr;
    QStackedLayout *m_explanations;
};

} // namespace causeway
