#pragma once

#include <QList>
#include <QObject>

class QTimer;

namespace causeway {

class DataTable;

/// Shares the width of a table among its columns, so that none is out of sight: one takes what is left over and gives
/// way first. Where there is too little all the same, headings are wrapped, at last shortened, and so are texts, the
/// longest first. Lives as long as its table.
class ColumnFitter : public QObject {
    Q_OBJECT

public:
    explicit ColumnFitter(DataTable *table);

    /// The texts of the columns in `shortened` may be shortened; what is in the other columns stays whole.
    void setColumns(int stretched, const QList<int> &shortened);
    /// When what has changed is complete: once for many changes.
    void fitSoon();
    void fit();

Q_SIGNALS:
    void headerHeightChanged();

private:
    int leastWidth() const;
    int headingWidth(int column, bool isWrapped) const;
    int headingHeight(int column, int width) const;

    DataTable *m_table;
    QTimer *m_soon;
    int m_stretched = -1;
    QList<int> m_shortened;
    bool m_isFitting = false;
};

} // namespace causeway
