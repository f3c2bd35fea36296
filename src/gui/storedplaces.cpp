#include "gui/storedplaces.h"

#include "gui/breakabletext.h"
#include "gui/look.h"
#include "gui/storedsections.h"
#include "gui/theme.h"
#include "gui/windowfoot.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

namespace {

QWidget *makeRows(const QList<StoredSection::Row> &rows, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space16);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const StoredSection::Row &row : rows) {
        const int line = grid->rowCount();
        auto *meaning = Look::label(Look::Text::Body, row.meaning, widget);
        meaning->setWordWrap(true);
        if (row.place.isEmpty()) {
            grid->addWidget(meaning, line, 0, 1, 2);
            continue;
        }
        auto *place = Look::dimLabel(Look::Text::Fixed, breakable(row.place), widget);
        place->setAccessibleName(row.place);
        place->setWordWrap(true);
        grid->addWidget(place, line, 0, Qt::AlignTop);
        grid->addWidget(meaning, line, 1, Qt::AlignTop);
    }
    return widget;
}

} // namespace

StoredPlaces::StoredPlaces(const GuiContext &context, QWidget *parent)
    : ReadingWindow(parent)
    , m_context(context)
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("storedPlaces"));
    m_open->setObjectName(QStringLiteral("openFolderButton"));
    m_open->setAutoDefault(true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_context.backend.connections.directory()).absoluteFilePath()));
    });
    connect(&m_context.backend.connections, &ConnectionStore::changed, this, &StoredPlaces::rebuild);
    Look::resizeToFit(this, {Theme::textWidth(font(), 116), fontMetrics().height() * 44});
    rebuild();
    foot()->addButton(m_open);
}

void StoredPlaces::build(QVBoxLayout *body)
{
    setTitle(tr("What Causeway stores"));
    m_open->setText(tr("Open the &folder"));
    // Nothing is made before there is something to keep.
    m_open->setEnabled(QFileInfo(m_context.backend.connections.directory()).isDir());
    m_open->setToolTip(m_open->isEnabled() ? QString() : tr("It is made when the first connection is saved."));
    auto *title = Look::label(Look::Text::Title, windowTitle(), this);
    title->setWordWrap(true);
    body->addWidget(title);
    for (const StoredSection &section : storedSections(m_context)) {
        body->addSpacing(Theme::space12);
        auto *heading = Look::label(Look::Text::Strong, section.title, this);
        heading->setObjectName(section.id + QStringLiteral("Heading"));
        heading->setWordWrap(true);
        body->addWidget(heading);
        if (!section.introduction.isEmpty()) {
            auto *introduction = Look::dimLabel(Look::Text::Body, section.introduction, this);
            introduction->setObjectName(section.id + QStringLiteral("Introduction"));
            introduction->setWordWrap(true);
            body->addWidget(introduction);
        }
        auto *rows = makeRows(section.rows, this);
        rows->setObjectName(section.id + QStringLiteral("Rows"));
        body->addWidget(rows);
    }
}

QString StoredPlaces::plainText() const
{
    return causeway::plainText(storedSections(m_context));
}

} // namespace causeway
