#include "sandbox/servedsets.h"

#include "sandbox/faultplan.h"

using namespace Qt::StringLiterals;

namespace causeway::sandbox {

namespace {

// What is on the page Web Services, under the names that were chosen there.
QList<ServedSet> published(const FaultPlan &faults)
{
    const BcEntity *groups = &BcEntity::customerPriceGroups();
    const BcEntity *agents = &BcEntity::shippingAgents();
    if (faults.has("service-not-published"_L1) || faults.has("custom-api-page"_L1))
        return {};
    const bool isRenamed = faults.has("services-renamed"_L1);
    QList<ServedSet> sets{{isRenamed ? u"Zusteller"_s : QString(agents->entitySet), agents, agents}};
    if (faults.has("price-groups-not-published"_L1))
        return sets;
    if (faults.has("services-bare"_L1)) {
        sets.append({u"Debitorengruppen"_s, &BcEntity::discountGroups(), groups});
    } else if (faults.has("services-twice"_L1)) {
        for (const QString &name : {u"PriceGroups2019"_s, u"PriceGroupsWebshop"_s})
            sets.append({name, groups, groups});
    } else {
        sets.prepend({isRenamed ? u"Debitorenpreisgruppen"_s : QString(groups->entitySet), groups, groups});
    }
    if (isRenamed)
        sets.append({u"Debitorenrabattgruppen"_s, &BcEntity::discountGroups(), groups});
    return sets;
}

} // namespace

QList<ServedSet> servedSets(const FaultPlan &faults, BcEntity::Form form, bool isCustom)
{
    if (form == BcEntity::Form::OData)
        return published(faults);
    if (isCustom) {
        return {{u"customerPriceGroups"_s, &BcEntity::customPriceGroups(), &BcEntity::customerPriceGroups()},
                {u"shippingAgents"_s, &BcEntity::customShippingAgents(), &BcEntity::shippingAgents()}};
    }
    QList<ServedSet> sets;
    for (const BcEntity *entity : {&BcEntity::locations(), &BcEntity::shipmentMethods()})
        sets.append({entity->entitySet, entity, entity});
    return sets;
}

} // namespace causeway::sandbox
