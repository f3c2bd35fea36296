#include "gui/aboutwindow.h"

#include "gui/breakabletext.h"
#include "gui/icon.h"
#include "gui/look.h"
#include "gui/programfacts.h"
#include "gui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace causeway {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutWindow::AboutWindow(const GuiContext &context, QWidget *parent)
    : ReadingWindow(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("aboutWindow"));
    Look::resizeToFit(this, {Theme::textWidth(font(), 76), fontMetrics().height() * 32});
    rebuild();
}

void AboutWindow::build(QVBoxLayout *body)
{
    setTitle(tr("About Causeway"));
    const int side = fontMetrics().height() * 3;
    auto *picture = new QLabel(this);
    picture->setPixmap(Icon::application().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *names = new QVBoxLayout;
    names->setSpacing(Theme::space4);
    names->addWidget(Look::label(Look::Text::Title, QStringLiteral("Causeway"), this));
    names->addWidget(wrapped(Look::dimLabel(Look::Text::Body, tr("Connects Business Central to iPaaS.com."), this)));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::space16);
    heading->addWidget(picture, 0, Qt::AlignTop);
    heading->addLayout(names, 1);
    body->addLayout(heading);
    body->addSpacing(Theme::space8);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space16);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](const ProgramFacts::Fact &fact) {
        const int line = grid->rowCount();
        auto *text = wrapped(Look::label(Look::Text::Body, fact.isPath ? breakable(fact.value) : fact.value, this));
        text->setAccessibleName(fact.value);
        grid->addWidget(Look::dimLabel(Look::Text::Body, fact.label, this), line, 0, Qt::AlignTop);
        grid->addWidget(text, line, 1);
    };
    const QList<ProgramFacts::Fact> facts
        = ProgramFacts::all(m_context.backend.connections.directory(), m_context.backend.secrets.description());
    for (const ProgramFacts::Fact &fact : facts)
        addRow(fact);
    body->addLayout(grid);
    body->addSpacing(Theme::space8);

    body->addWidget(Look::label(Look::Text::Strong, tr("Licence"), this));
    body->addWidget(wrapped(Look::label(Look::Text::Body,
                                        tr("Causeway is licensed under the Apache License 2.0. It is not a product of "
                                           "Microsoft or of iPaaS.com."),
                                        this)));
    QStringList libraries;
    for (const ProgramFacts::Library &library : ProgramFacts::libraries())
        libraries.append(QStringLiteral("%1 (%2)").arg(library.name, library.licence));
    //: %1 lists libraries, each with its licence
    auto *used
        = wrapped(Look::dimLabel(Look::Text::Small, tr("It uses %1.").arg(libraries.join(QStringLiteral(", "))), this));
    used->setObjectName(QStringLiteral("librariesLabel"));
    body->addWidget(used);
}

QString AboutWindow::plainText() const
{
    return ProgramFacts::textForSupport(
        ProgramFacts::all(m_context.backend.connections.directory(), m_context.backend.secrets.description()));
}

} // namespace causeway
