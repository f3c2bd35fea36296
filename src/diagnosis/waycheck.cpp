#include "diagnosis/waycheck.h"

#include "diagnosis/hookcheck.h"
#include "ipaas/customfieldfindings.h"

#include <QCoreApplication>

namespace causeway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

/// What a record of ours carries must be defined: found here, not at the first record of a run.
QCoro::Task<> checkCustomFields(TestRun &run, IpaasClient &ipaas, std::stop_token stop)
{
    const QMap<RecordType, MappingTable> mappings = run.target.settings.mappings;
    const Result<CustomFieldFindings> findings = co_await findCustomFields(ipaas, mappings, stop);
    if (!findings) {
        run.ladder.fail(CheckId::IpaasWay, findings.error());
        co_return;
    }
    if (const std::optional<Error> missing = findings->error()) {
        run.ladder.fail(CheckId::IpaasWay, *missing, checkOf(findings->missing.firstKey()));
        co_return;
    }
    const QString directly = Text::tr("directly: Causeway writes the records itself");
    const QString notice = findings->notice();
    if (notice.isEmpty())
        run.ladder.pass(CheckId::IpaasWay, directly);
    else
        run.ladder.warn(CheckId::IpaasWay, notice);
}

} // namespace

QCoro::Task<> testWay(TestRun &run, IpaasClient &ipaas, std::stop_token stop)
{
    if (run.ladder.isKept(CheckId::IpaasWay))
        co_return;
    run.ladder.begin(CheckId::IpaasWay);
    if (run.target.settings.ipaas.way == IpaasSettings::Way::ThroughIpaas)
        co_await checkHooks(run, ipaas, stop);
    else
        co_await checkCustomFields(run, ipaas, stop);
}

} // namespace causeway
