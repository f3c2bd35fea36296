#pragma once

#include "diagnosis/check.h"

#include <QFrame>
#include <QMap>

class QVBoxLayout;

namespace causeway {

class CheckRow;

/// The connection test as it runs. Skipped checks in a row share one line; the first failed check is open. A failure is
/// said to a screen reader when it comes, and the result when the test has ended.
class CheckLadder : public QFrame {
    Q_OBJECT

public:
    explicit CheckLadder(QWidget *parent = nullptr);

    /// Shows checks that are as they are: nothing of it is news.
    void setChecks(const QList<Check> &checks);
    /// Shows a change of a check while the test runs.
    void setCheck(const Check &check);
    /// All waiting, but for those of `earlier` that had passed.
    void reset(const QList<Check> &earlier = {});
    /// The test has ended with this result, a title and a sentence.
    void finish(const QString &title, const QString &subtitle);
    /// The same without saying it: it is no news.
    void setResult(const QString &title, const QString &subtitle);

    QList<Check> checks() const;
    CheckRow *row(CheckId id) const { return m_rows.value(id); }
    /// Nothing while no check has failed.
    CheckRow *firstFailed() const;
    /// Gives the focus to the suggestion of the first failed check; false where there is none.
    bool focusSuggestion();

Q_SIGNALS:
    void fieldRequested(causeway::Field field);
    void suggestionAccepted(causeway::Field field, const QString &text);
    /// A screen reader was told the name and description of a row or, at the end, of the ladder.
    void announced(QWidget *about);

private:
    void say(QWidget *about);
    void arrange();
    void groupSkipped();
    enum class From {
        Top,
        Here,
    };
    /// Scrolls no further than it takes to show the row; without a row, back to where the result is said.
    void revealSoon(const CheckRow *row, From from);
    void bringIntoView(const CheckRow *row, From from);

    QVBoxLayout *m_layout;
    QMap<CheckId, CheckRow *> m_rows;
};

} // namespace causeway
