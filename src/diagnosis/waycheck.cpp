#include "diagnosis/waycheck.h"

#include "diagnosis/hookcheck.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

} // namespace

QCoro::Task<> testWay(TestRun &run, IpaasClient &ipaas, std::stop_token stop)
{
    if (run.ladder.isKept(CheckId::IpaasWay))
        co_return;
    run.ladder.begin(CheckId::IpaasWay);
    if (run.target.settings.ipaas.way == IpaasSettings::Way::ThroughIpaas)
        co_await checkHooks(run, ipaas, stop);
    else
        run.ladder.pass(CheckId::IpaasWay, Text::tr("directly: Causeway writes the records itself"));
}

} // namespace causeway
