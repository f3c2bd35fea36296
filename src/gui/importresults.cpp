#include "gui/importresults.h"

#include "diagnosis/explanations.h"
#include "gui/look.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"
#include "gui/theme.h"
#include "gui/windowfoot.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

ImportResults::ImportResults(const QList<ImportResult> &results, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importResults"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import"));
    const auto imported = std::count_if(results.cbegin(), results.cend(),
                                        [](const ImportResult &result) { return result.name.has_value(); });
    //: %1 of %2 files
    auto *title = Look::label(Look::Text::Title,
                              tr("%1 of %2 files imported")
                                  .arg(locale().toString(static_cast<qlonglong>(imported)),
                                       locale().toString(static_cast<qlonglong>(results.size()))),
                              this);
    title->setObjectName(QStringLiteral("importTitle"));
    title->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(Theme::space36, Theme::space24, Theme::space36, Theme::space24);
    rows->setSpacing(Theme::space12);
    rows->addWidget(title);
    if (imported > 0) {
        auto *next = Look::dimLabel(
            Look::Text::Body, tr("A connection file holds no secrets. Enter them with \"Edit\", then test."), page);
        next->setWordWrap(true);
        rows->addWidget(next);
    }
    for (const ImportResult &result : results)
        rows->addWidget(makeRow(result));
    rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("importArea"));
    area->setAccessibleName(title->text());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    Look::setButton(close, Look::Button::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *foot = new WindowFoot(this);
    foot->addButton(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(foot);
    Look::resizeToFit(this, {Theme::textWidth(font(), 80), fontMetrics().height() * 24});
    close->setFocus();
}

QWidget *ImportResults::makeRow(const ImportResult &result)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("importRow"));
    auto *glyph = new StateGlyph(row);
    auto *file = Look::label(Look::Text::Strong, result.file, row);
    auto *what = new RoleLabel(Role::Dim, row);
    for (auto *label : {file, static_cast<QLabel *>(what)}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    if (result.name) {
        glyph->setGlyph(QStringLiteral("check"), Role::Ok, tr("imported"));
        //: %1: name of a connection
        what->setText(tr("Imported as %1.").arg(*result.name));
    } else {
        glyph->setGlyph(QStringLiteral("cross"), Role::Failed, tr("not imported"));
        const Error &error = result.name.error();
        what->setText(error.message.isEmpty() ? oneLine(error) : error.message);
    }
    row->setAccessibleName(QString(result.file % QStringLiteral(": ") % what->text()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space4);
    texts->addWidget(file);
    texts->addWidget(what);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space12);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return row;
}

} // namespace causeway
