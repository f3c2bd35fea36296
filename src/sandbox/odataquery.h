#pragma once

#include "sandbox/bcrecordstore.h"
#include "sandbox/httpmessage.h"

namespace causeway::sandbox {

// The query options of one request for records, as far as Business Central's readers use them: $select, $top, $skip,
// $count, $skiptoken, and $filter with comparisons joined by "and"; the page size comes from the Prefer header.
class ODataQuery {
public:
    // False, with what is wrong in problem, for options that are malformed or not known here.
    static bool parse(const HttpRequest &request, const BcEntity &entity, ODataQuery *query, QString *problem);

    bool matches(const BcRecordStore &store, BcRecordStore::Place place) const;

    QList<bool> wanted; // one flag a field; empty: all
    qint64 top = -1; // -1: no limit
    qint64 skip = 0;
    bool count = false;
    QString skipToken; // the key of the last record of the page before; without quotes
    qint64 pageSize = 20000;
    bool pageSizeAsked = false;
    bool filters() const { return !m_conditions.isEmpty(); }

private:
    enum class Compare { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual };
    struct Condition {
        qsizetype field = 0;
        Compare compare = Compare::Equal;
        QString text;
        QDateTime time; // of a DateTime field
    };
    bool parseSelect(const QString &text, const BcEntity &entity, QString *problem);
    bool parseFilter(const QString &text, const BcEntity &entity, QString *problem);
    bool parseCondition(const QString &text, const BcEntity &entity, QString *problem);

    QList<Condition> m_conditions;
};

// The text of an OData string literal, its quotes undoubled; null when it is none.
QString parseODataLiteral(const QString &literal);

} // namespace causeway::sandbox
