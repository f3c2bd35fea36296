#include "sandbox/bcrecordgenerator.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

constexpr quint64 idBase = 0x000d3a000000;
constexpr qint64 codeNumbers = 10'000'000; // seven digits

quint32 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<quint32>(value >> 32);
}

template<std::size_t size>
QString pick(const std::array<QStringView, size> &list, quint32 by)
{
    return list[by % size].toString();
}

struct Place {
    QStringView city, state, country, postalCode, phone;
};

constexpr std::array<Place, 12> places{{
    {u"Atlanta", u"GA", u"US", u"31772", u"+1 404 555 01"},
    {u"Chicago", u"IL", u"US", u"61236", u"+1 312 555 01"},
    {u"Zürich", u"ZH", u"CH", u"8001", u"+41 44 555 01 "},
    {u"Málaga", u"", u"ES", u"29001", u"+34 952 555 0"},
    {u"København", u"", u"DK", u"1050", u"+45 33 55 01 "},
    {u"Reading", u"", u"GB", u"RG6 1WG", u"+44-(0)118 496 0"},
    {u"Kraków", u"", u"PL", u"30-001", u"+48 12 555 01 "},
    {u"Saint-Étienne", u"", u"FR", u"42000", u"+33 4 77 55 01 "},
    {u"Portland", u"OR", u"US", u"97201", u"+1 503 555 01"},
    {u"Montréal", u"QC", u"CA", u"H2X 1Y4", u"+1 514 555 01"},
    {u"大阪市", u"", u"JP", u"530-0001", u"+81 6 5550 1"},
    {u"Göteborg", u"", u"SE", u"411 04", u"+46 31 555 01 "},
}};

constexpr std::array<QStringView, 10> streets{u"Harbour Road", u"Station Street", u"Müllerstraße", u"Rue de l'Église",
                                              u"Mill Lane",    u"5th Avenue",     u"Calle Mayor",  u"Sjögatan",
                                              u"Foundry Way",  u"Old Market"};
constexpr std::array<QStringView, 9> contacts{
    u"Eleanor Faulkner", u"Jörg Weiß", u"Siobhán O'Connor", u"Ana Núñez", u"Kim \"KC\" Carter",
    u"Łukasz Nowak",     u"",          u"Priya Raman",      u"Noah Berg"};
constexpr std::array<QStringView, 9> siteKinds{u"Warehouse", u"Distribution Center", u"Showroom",   u"Returns Desk",
                                               u"Outlet",    u"Repair & Service",    u"Cross-Dock", u"Cold Store",
                                               u"Depot"};
constexpr std::array<QStringView, 8> customerKinds{
    u"Dealers",     u"Hotels & Restaurants", u"Schools",       u"Clinics",
    u"Contractors", u"Online Shops",         u"Members' Club", u"Exporters"};
constexpr std::array<QStringView, 8> carrierKinds{u"Express", u"Freight",   u"Courier", u"Logistics & Co.",
                                                  u"Parcel",  u"Spedition", u"Haulage", u"Air Cargo"};

} // namespace

QString bcTimeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

BcRecordGenerator::BcRecordGenerator(const BcEntity &entity)
    : m_entity(entity)
{
    if (&entity == &BcEntity::customerPriceGroups()) {
        m_codePrefixes = "DLRRETWHSEXPMEM"_L1;
        m_known = {{u"RETAIL"_s, u"Retail customers"_s},
                   {u"WHOLESALE"_s, u"Wholesale"_s},
                   {u"VIP"_s, u"Very important \"gold\" customers"_s},
                   {u"EMPLOYEE"_s, u"Employees & families"_s},
                   {u"B&B"_s, u"Bed & Breakfast"_s},
                   {u"ÖKO"_s, u"Öko-Läden und Bio-Märkte"_s},
                   {u"O'NEIL"_s, u"O'Neil group stores"_s},
                   {u"50% OFF"_s, u"Clearance, 50% off"_s},
                   {u"WEB+APP"_s, u"Web shop + app"_s},
                   {u"EU/EFTA"_s, u"Europe: EU and EFTA"_s},
                   {u"DOMESTIC"_s, u"Domestic"_s},
                   {u"FOREIGN"_s, u"Foreign"_s},
                   {u"SCHOOLS"_s, u"Schools #1 to #9"_s},
                   {u"MILITARY"_s, u"Armed forces"_s},
                   {u"NGO"_s, u"Charities"_s},
                   {u"FRANCHISE"_s, u"Franchise partners"_s},
                   {u"東京"_s, u"東京の小売店"_s},
                   {u"SENIOR"_s, u"Seniors 65+"_s},
                   {u"TRADE"_s, u"Trade fairs"_s},
                   {u"PROMO-2"_s, u""_s}};
    } else if (&entity == &BcEntity::locations()) {
        m_idSeed = 0x59f029b1;
        m_codePrefixes = "WHSDCRSHRDEPOUTRET"_L1;
        m_known = {{u"MAIN"_s, u"Main Warehouse"_s},
                   {u"EAST"_s, u"East Warehouse"_s},
                   {u"WEST"_s, u"West Warehouse"_s},
                   {u"OUT. LOG."_s, u"Outsourced Logistics"_s},
                   {u"OWN LOG."_s, u"Own Logistics"_s},
                   {u"R&D"_s, u"R&D \"Skunk Works\" Store"_s},
                   {u"ZÜRICH"_s, u"Lager Zürich-Nord"_s},
                   {u"MÁLAGA"_s, u"Almacén de Málaga"_s},
                   {u"D'ANGELO"_s, u"D'Angelo consignment stock"_s},
                   {u"A/B TEST"_s, u"Test racks <A/B>"_s},
                   {u"VAN+1"_s, u"Service van + trailer"_s},
                   {u"100%"_s, u""_s}};
    } else if (&entity == &BcEntity::shippingAgents()) {
        m_codePrefixes = "EXPFRTAIRSEALCL"_L1;
        m_known = {{u"TRUCK"_s, u"Own truck"_s},
                   {u"NORTHWIND"_s, u"Northwind Parcel"_s},
                   {u"ADATUM"_s, u"A. Datum Air Freight"_s},
                   {u"FJÄLL"_s, u"Fjäll Frakt & Söner"_s},
                   {u"O'BRIEN"_s, u"O'Brien's \"Same Day\" Couriers"_s},
                   {u"PICK-UP"_s, u"Customer pick-up"_s},
                   {u"24H+"_s, u"Overnight + Saturday"_s},
                   {u"SEA/AIR"_s, u"Sea/Air combined"_s},
                   {u"TAILSPIN"_s, u"Tailspin Express"_s},
                   {u"BIKE"_s, u"Vélo & Cie"_s}};
    } else {
        m_idSeed = 0x87a5738a;
        m_codePrefixes = "SHP"_L1;
        m_known = {{u"CFR"_s, u"Cost and Freight"_s},
                   {u"CIF"_s, u"Cost Insurance and Freight"_s},
                   {u"CIP"_s, u"Carriage and Insurance Paid"_s},
                   {u"CPT"_s, u"Carriage Paid to"_s},
                   {u"DAP"_s, u"Delivered at Place"_s},
                   {u"DDP"_s, u"Delivered Duty Paid"_s},
                   {u"EXW"_s, u"Ex Warehouse"_s},
                   {u"FAS"_s, u"Free Alongside Ship"_s},
                   {u"FCA"_s, u"Free Carrier"_s},
                   {u"FOB"_s, u"Free on Board"_s}};
    }
}

QString BcRecordGenerator::code(qint64 number) const
{
    if (number < m_known.size())
        return m_known.at(number).code;
    const qsizetype prefixes = m_codePrefixes.size() / 3;
    const qsizetype prefix = static_cast<qsizetype>(number % prefixes) * 3;
    return m_codePrefixes.mid(prefix, 3) + QString::number(number).rightJustified(7, u'0');
}

qint64 BcRecordGenerator::numberOfCode(const QString &wanted) const
{
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (m_known.at(i).code == wanted)
            return i;
    }
    bool isNumber = false;
    const qint64 number = wanted.mid(3).toLongLong(&isNumber);
    if (!isNumber || number < m_known.size() || number >= codeNumbers || code(number) != wanted)
        return -1;
    return number;
}

QString BcRecordGenerator::id(qint64 number) const
{
    const auto hex = [](quint64 value, int digits) { return QString::number(value, 16).rightJustified(digits, u'0'); };
    return hex(mixed(static_cast<quint64>(number) + m_idSeed), 8) + "-508c-ed11-aada-"_L1
           + hex(idBase + static_cast<quint64>(number), 12);
}

qint64 BcRecordGenerator::numberOfId(const QString &wanted) const
{
    bool isNumber = false;
    const quint64 tail = wanted.right(12).toULongLong(&isNumber, 16);
    if (!isNumber || tail < idBase)
        return -1;
    const auto number = static_cast<qint64>(tail - idBase);
    return id(number) == wanted.toLower() ? number : -1;
}

QDateTime BcRecordGenerator::lastModified(qint64 number) const
{
    static const QDateTime first(QDate(2023, 1, 4), QTime(16, 55, 47, 367), Qt::UTC);
    return first.addSecs(number * 61);
}

BcValues BcRecordGenerator::record(qint64 number) const
{
    if (&m_entity == &BcEntity::customerPriceGroups())
        return priceGroup(number);
    if (&m_entity == &BcEntity::locations())
        return location(number);
    if (&m_entity == &BcEntity::shippingAgents())
        return shippingAgent(number);
    return shipmentMethod(number);
}

BcValues BcRecordGenerator::priceGroup(qint64 number) const
{
    const quint32 dice = mixed(static_cast<quint64>(number));
    const QString name = number < m_known.size()
                             ? m_known.at(number).name
                             : places[dice % places.size()].city + u' ' + pick(customerKinds, dice >> 8) + u' '
                                   + QString::number(number);
    const auto flag = [dice](int bit) { return dice & (1U << bit) ? u"true"_s : u"false"_s; };
    return {code(number), name, u"Lowest Price"_s, flag(3), flag(4), flag(5), dice & 32U ? u"DOMESTIC"_s : QString(),
            u"false"_s};
}

BcValues BcRecordGenerator::location(qint64 number) const
{
    const quint32 dice = mixed(static_cast<quint64>(number) + 17);
    const Place &place = places[dice % places.size()];
    const QString name = number < m_known.size()
                             ? m_known.at(number).name
                             : place.city + u' ' + pick(siteKinds, dice >> 6) + u' ' + QString::number(number);
    const QString site = "site"_L1 + QString::number(number);
    return {id(number),
            code(number),
            name,
            pick(contacts, dice >> 10),
            QString(QString::number(dice % 180 + 1) + u' ' + pick(streets, dice >> 14)),
            dice % 4 == 0 ? u"Dock & Gate "_s + QString::number(dice % 9 + 1) : QString(),
            place.city.toString(),
            place.state.toString(),
            place.country.toString(),
            place.postalCode.toString(),
            QString(place.phone + QString::number(dice % 90 + 10)),
            dice % 3 == 0 ? QString() : QString(site + "@contoso.example"_L1),
            dice % 5 == 0 ? QString("https://contoso.example/"_L1 + site) : QString(),
            bcTimeText(lastModified(number))};
}

BcValues BcRecordGenerator::shippingAgent(qint64 number) const
{
    const quint32 dice = mixed(static_cast<quint64>(number) + 291);
    const QString name = number < m_known.size() ? m_known.at(number).name
                                                 : places[dice % places.size()].city + u' '
                                                       + pick(carrierKinds, dice >> 8) + u' ' + QString::number(number);
    return {code(number), name, dice % 3 == 0 ? QString() : QString("https://track.example/%1?no="_L1).arg(number),
            dice % 2 == 0 ? QString() : QString::number(dice % 900000 + 100000)};
}

BcValues BcRecordGenerator::shipmentMethod(qint64 number) const
{
    const QString name = number < m_known.size() ? m_known.at(number).name : "Method "_L1 + QString::number(number);
    return {id(number), code(number), name, bcTimeText(lastModified(number))};
}

} // namespace causeway::sandbox
