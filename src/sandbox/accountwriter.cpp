#include "sandbox/accountwriter.h"

#include "sandbox/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr int recordsInPiece = 1000;

} // namespace

AccountWriter::AccountWriter(const QStringList &types, const BusinessCentralService &businessCentral,
                             const IpaasService &ipaas, const RequestCounts &counts)
    : m_types(types)
    , m_businessCentral(businessCentral)
    , m_ipaas(ipaas)
    , m_counts(counts)
{
}

bool AccountWriter::nextRecords(QByteArray *piece)
{
    const QString &type = m_types.at(m_type);
    return m_side == 0 ? m_businessCentral.appendRecords(type, &m_place, recordsInPiece, piece)
                       : m_ipaas.appendRecords(type, &m_position, &m_first, recordsInPiece, piece);
}

bool AccountWriter::next(QByteArray *piece)
{
    if (m_side == 2) {
        writeCounts(piece);
        return false;
    }
    if (!m_open) {
        if (m_type == 0)
            *piece += m_side == 0 ? "{\"businessCentral\":{" : "\"ipaas\":{";
        *piece += jsonString(m_types.at(m_type)) + ":[";
        m_open = true;
        m_first = true;
        m_place = -1;
        m_position = 0;
    }
    if (nextRecords(piece))
        return true;
    m_open = false;
    if (++m_type < m_types.size()) {
        *piece += "],";
    } else {
        *piece += "]},";
        m_type = 0;
        ++m_side;
    }
    return true;
}

void AccountWriter::writeCounts(QByteArray *piece) const
{
    *piece += "\"requests\":" + m_counts.json() + '}';
}

} // namespace causeway::sandbox
