#include "transfer/transferreport.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferReport)
};

using Row = QStringList;

constexpr qsizetype csvColumns = 7;
constexpr qsizetype firstNumberColumn = 1;

/// "2026-11-24 19:02:11 +01:00 (18:02:11 UTC)": the reader may sit elsewhere than who made the report.
QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const int offset = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2:%3")
                             .arg(offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    const QDateTime utc = time.toUTC();
    // The date of UTC is another one around midnight.
    const QString format
        = utc.date() == local.date() ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return QStringLiteral("%1 %2 (%3 UTC)")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), zone, utc.toString(format));
}

QString resultText(const TransferSummary &summary)
{
    if (summary.stopped)
        return Text::tr("Stopped before the end");
    return summary.hasProblems() ? Text::tr("Done, but for the records below") : Text::tr("Done");
}

QList<Row> facts(const TransferReport &report)
{
    const TransferSummary &summary = report.summary;
    QList<Row> rows{{Text::tr("Connection"), report.connection}, {Text::tr("Environment"), report.environment},
                    {Text::tr("Company"), report.company},       {Text::tr("Started"), timeText(report.started)},
                    {Text::tr("Ended"), timeText(report.ended)}, {Text::tr("Result"), resultText(summary)}};
    if (summary.way == IpaasSettings::Way::ThroughIpaas)
        rows.append({Text::tr("Way"), Text::tr("through iPaaS.com, by its own mappings")});
    qint64 linked = 0;
    qint64 conflicts = 0;
    for (const TransferSummary::Type &type : summary.types) {
        linked += type.linked;
        conflicts += type.conflicts;
    }
    if (linked > 0)
        rows.append({Text::tr("Updated after they were linked by name"), QString::number(linked)});
    if (conflicts > 0 && summary.skipsConflicts)
        rows.append({Text::tr("Conflicts left alone, as chosen"), QString::number(conflicts)});
    if (summary.error)
        rows.append({Text::tr("Error"),
                     QStringLiteral("%1: %2").arg(errorCodeName(summary.error->code), summary.error->message)});
    qint64 toBeSent = 0;
    for (const TransferSummary::Type &type : summary.types)
        toBeSent += type.toBeSent();
    if (toBeSent > 0)
        rows.append({Text::tr("Records still to be sent"), QString::number(toBeSent)});
    rows.append({Text::tr("Calls to Business Central"), QString::number(summary.businessCentralRequests)});
    rows.append({Text::tr("Calls to iPaaS.com"), QString::number(summary.ipaasRequests)});
    rows.append({Text::tr("Calls that were slowed down"), QString::number(summary.throttled)});
    return rows;
}

Row typeHeadings()
{
    return {Text::tr("Data"),      Text::tr("Read"),      Text::tr("Created"), Text::tr("Updated"),
            Text::tr("Unchanged"), Text::tr("Conflicts"), Text::tr("Failed")};
}

Row rowOf(const TransferSummary::Type &type)
{
    Row row{recordTypeTitle(type.type)};
    for (const qint64 number : {type.read, type.created, type.updated, type.unchanged, type.conflicts, type.failed})
        row.append(QString::number(number));
    return row;
}

Row problemHeadings()
{
    return {Text::tr("Data"),   Text::tr("Record"),     Text::tr("External ID"),
            Text::tr("Result"), Text::tr("Error code"), Text::tr("Reason")};
}

Row rowOf(const JournalRecord &record)
{
    //: One record that was not transferred
    const QString failed = Text::tr("failed");
    //: One record whose name iPaaS.com has already
    const QString conflict = Text::tr("conflict");
    //: One record of which iPaaS.com has not told what became of it
    const QString unknown = Text::tr("unknown");
    return {recordTypeTitle(record.type),
            record.label,
            record.externalId,
            record.isUnknown()                      ? unknown
            : record.state == RecordState::Conflict ? conflict
                                                    : failed,
            record.errorCode,
            record.errorText};
}

/// Control characters have no place in a report, and some programs end a text at the first.
QString cleaned(const QString &text)
{
    QString clean = Redaction::apply(text);
    for (QChar &character : clean) {
        const bool isControl = character.category() == QChar::Other_Control;
        if (isControl && character != u'\n' && character != u'\t' && character != u'\r')
            character = u'\uFFFD';
    }
    return clean;
}

QString csvCell(const QString &text)
{
    // The wide forms are signs of a formula, too, where East Asian input is the rule.
    static const QString formulaSigns = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    QString cell = cleaned(text);
    if (!cell.isEmpty() && formulaSigns.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needsQuotes)
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' % cell % u'"';
}

void appendCsvRow(QByteArray &csv, const Row &row)
{
    for (qsizetype column = 0; column < csvColumns; ++column) {
        if (column > 0)
            csv += ',';
        csv += csvCell(row.value(column)).toUtf8();
    }
    csv += "\r\n";
}

QByteArray escaped(const QString &text)
{
    return cleaned(text).toHtmlEscaped().toUtf8();
}

/// A name may run in another direction than the page.
QByteArray htmlCell(const char *tag, const QString &text, const char *attributes = "")
{
    return QByteArrayLiteral("<") + tag + attributes + " dir=\"auto\">" + escaped(text) + "</" + tag + ">";
}

QByteArray htmlTable(const Row &headings, const QList<Row> &rows, bool hasNumbers)
{
    const auto attributes = [hasNumbers](qsizetype column) {
        return hasNumbers && column >= firstNumberColumn ? " class=\"number\"" : "";
    };
    QByteArray html = "<table>\n<thead><tr>";
    for (qsizetype column = 0; column < headings.size(); ++column)
        html += htmlCell("th", headings.at(column), attributes(column));
    html += "</tr></thead>\n<tbody>\n";
    for (const Row &row : rows) {
        html += "<tr>";
        for (qsizetype column = 0; column < row.size(); ++column)
            html += htmlCell("td", row.at(column), attributes(column));
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

constexpr char style[] = ":root{color-scheme:light}"
                         "body{margin:2.5em auto;max-width:62em;padding:0 1.5em;background:#fff;color:#1d232b;"
                         "font:15px/1.45 system-ui,\"Segoe UI\",\"Helvetica Neue\",Arial,sans-serif}"
                         "h1{font-size:1.5em;margin:0 0 .8em}h2{font-size:1.1em;margin:2em 0 .5em}"
                         "dl{display:grid;grid-template-columns:max-content 1fr;gap:.25em 1.5em;margin:0}"
                         "dt{color:#5d6875}dd{margin:0;overflow-wrap:anywhere}"
                         "table{border-collapse:collapse;width:100%}"
                         "th,td{padding:.45em .7em;text-align:start;vertical-align:top;border-bottom:1px solid #dfe2e7;"
                         "overflow-wrap:anywhere}"
                         "th{font-weight:600;color:#5d6875;font-size:.9em}"
                         ".number{text-align:end;font-variant-numeric:tabular-nums}"
                         "footer{margin-top:2.5em;color:#5d6875;font-size:.9em}"
                         "@media print{body{margin:0;max-width:none;padding:0;font-size:10pt}tr{break-inside:avoid}"
                         "thead{display:table-header-group}}";

QString printableTable(const Row &headings, const QList<Row> &rows, bool hasNumbers)
{
    // In percent of a table of problems: the reason is what is read.
    constexpr std::array<int, 6> widths{13, 18, 18, 9, 13, 29};
    const auto cell = [hasNumbers, &widths](const char *tag, const QString &text, qsizetype column) {
        const bool isNumber = hasNumbers && column >= firstNumberColumn;
        if (!hasNumbers) {
            return QStringLiteral("<%1 align=\"left\" width=\"%2%\">%3</%1>")
                .arg(QLatin1StringView(tag), QString::number(widths.at(static_cast<size_t>(column))),
                     cleaned(text).toHtmlEscaped());
        }
        return QStringLiteral("<%1 align=\"%2\">%3</%1>")
            .arg(QLatin1StringView(tag), isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                 cleaned(text).toHtmlEscaped());
    };
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
    for (qsizetype column = 0; column < headings.size(); ++column)
        html += cell("th", headings.at(column), column);
    html += QStringLiteral("</tr></thead><tbody>");
    for (const Row &row : rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < row.size(); ++column)
            html += cell("td", row.at(column), column);
        html += QStringLiteral("</tr>");
    }
    return html % QStringLiteral("</tbody></table>");
}

constexpr char printStyle[] = "h1{font-size:14pt;font-weight:600;margin-bottom:8px}h2{font-size:10pt;font-weight:600;"
                              "margin-top:16px;margin-bottom:4px}"
                              "th{font-weight:600;border-bottom:1px solid #8a93a0}"
                              "td{border-bottom:1px solid #dfe2e7}"
                              ".fact{border:none}.dim{color:#5d6875}";

} // namespace

QString TransferReport::toPrintableHtml(int problemLimit) const
{
    const auto heading = [](const char *tag, const QString &text) {
        return QStringLiteral("<%1>%2</%1>").arg(QLatin1StringView(tag), cleaned(text).toHtmlEscaped());
    };
    QString html
        = QStringLiteral("<html dir=\"%1\"><head><style>%2</style></head><body>")
              .arg(QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                   QLatin1StringView(printStyle));
    html += heading("h1", Text::tr("Initialization of %1").arg(connection))
            % QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const Row &row : facts(*this)) {
        html += QStringLiteral("<tr><td class=\"fact dim\">%1&nbsp;&nbsp;&nbsp;</td><td class=\"fact\">%2</td></tr>")
                    .arg(row.at(0).toHtmlEscaped(), cleaned(row.at(1)).toHtmlEscaped());
    }
    html += QStringLiteral("</table>") % heading("h2", Text::tr("Records"));
    QList<Row> types;
    for (const TransferSummary::Type &type : summary.types)
        types.append(rowOf(type));
    html += printableTable(typeHeadings(), types, true);
    if (!problems.isEmpty()) {
        QList<Row> rows;
        for (const JournalRecord &record : problems.first(std::min<qsizetype>(problems.size(), problemLimit)))
            rows.append(rowOf(record));
        html += heading("h2", Text::tr("Records that were not transferred"));
        html += printableTable(problemHeadings(), rows, false);
        const int left = static_cast<int>(problems.size() - rows.size());
        if (left > 0)
            html += heading(
                "p", Text::tr("%Ln more record(s) are in the report that can be saved as a file.", nullptr, left));
    }
    html += QStringLiteral("<p class=\"dim\">%1</p>")
                .arg(Text::tr("Made by Causeway %1. It holds no secrets.").arg(QStringLiteral(CAUSEWAY_VERSION)));
    return html % QStringLiteral("</body></html>");
}

QByteArray TransferReport::toCsv() const
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const Row &row : facts(*this))
        appendCsvRow(csv, row);
    appendCsvRow(csv, {});
    appendCsvRow(csv, typeHeadings());
    for (const TransferSummary::Type &type : summary.types)
        appendCsvRow(csv, rowOf(type));
    if (problems.isEmpty())
        return csv;
    appendCsvRow(csv, {});
    appendCsvRow(csv, problemHeadings());
    for (const JournalRecord &record : problems)
        appendCsvRow(csv, rowOf(record));
    return csv;
}

QByteArray TransferReport::toHtml() const
{
    const QString title = Text::tr("Initialization of %1").arg(connection);
    const QLocale locale;
    const char *direction = locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + locale.bcp47Name().toUtf8() + "\" dir=\"" + direction
                      + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                      + escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n"
                      + htmlCell("h1", title) + "\n<dl>\n";
    for (const Row &row : facts(*this))
        html += htmlCell("dt", row.at(0)) + htmlCell("dd", row.at(1)) + '\n';
    html += "</dl>\n" + htmlCell("h2", Text::tr("Records")) + '\n';
    QList<Row> types;
    for (const TransferSummary::Type &type : summary.types)
        types.append(rowOf(type));
    html += htmlTable(typeHeadings(), types, true);
    if (!problems.isEmpty()) {
        QList<Row> rows;
        for (const JournalRecord &record : problems)
            rows.append(rowOf(record));
        html += htmlCell("h2", Text::tr("Records that were not transferred")) + '\n';
        html += htmlTable(problemHeadings(), rows, false);
    }
    html += htmlCell("footer",
                     Text::tr("Made by Causeway %1. It holds no secrets.").arg(QStringLiteral(CAUSEWAY_VERSION)));
    return html + "\n</body>\n</html>\n";
}

} // namespace causeway
