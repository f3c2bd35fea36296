#include "sandbox/scenariotable.h"

#include <vector>

namespace causeway::sandbox {

std::span<const ScenarioRow> scenarioTable()
{
    static const std::vector<ScenarioRow> table = [] {
        std::vector<ScenarioRow> rows;
        for (const auto part :
             {networkScenarios(), entraScenarios(), businessCentralScenarios(), ipaasScenarios(), hookScenarios()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return table;
}

} // namespace causeway::sandbox
