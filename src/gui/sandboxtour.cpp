#include "gui/sandboxtour.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SandboxTour)
};

} // namespace

QString nextInSandbox(Step step)
{
    switch (step) {
    case Step::Name:
        return Text::tr("All pages are filled in: look at each and press \"Next\".");
    case Step::Registration:
        return Text::tr("The sandbox has its app already: see what a real one takes, and press \"Next\".");
    case Step::Credentials:
        return Text::tr("Press \"Next\" to sign in with these, or change one first to see what a mistake looks like.");
    case Step::Company:
        return Text::tr("Keep the company, or pick another of the list, and press \"Next\".");
    case Step::Ipaas:
        return Text::tr("See how the subscription's settings are compared with yours, and press \"Next\".");
    case Step::Data:
        return Text::tr("Look into a preview if you like, and press \"Next\".");
    case Step::Test:
        return Text::tr("When the test has passed, press \"Save\": the connection is marked as made-up data.");
    case Step::Initialize:
        return Text::tr("Look first or start now: the records are made up on both sides.");
    }
    Q_UNREACHABLE();
}

} // namespace causeway
