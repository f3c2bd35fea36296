#pragma once

#include "diagnosis/check.h"

#include <QFrame>
#include <QMap>

class QVBoxLayout;

namespace causeway {

class CheckRow;

/// The connection test as it runs. Skipped checks in a row share one line.
class CheckLadder : public QFrame {
    Q_OBJECT

public:
    explicit CheckLadder(QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks);
    void setCheck(const Check &check);
    /// All waiting.
    void reset();

    CheckRow *row(CheckId id) const { return m_rows.value(id); }

Q_SIGNALS:
    void fieldRequested(causeway::Field field);

private:
    void groupSkipped();

    QVBoxLayout *m_layout;
    QMap<CheckId, CheckRow *> m_rows;
};

} // namespace causeway
