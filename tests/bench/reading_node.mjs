// Reads pages as a Node program would: fetch, JSON.parse, the next page by its link. Nothing is compared.
//
//     node reading_node.mjs URL      prints how many records there were

let records = 0;
for (let url = process.argv[2]; url; ) {
    const answer = await fetch(url);
    const page = JSON.parse(await answer.text());
    records += page.value.length;
    url = page['@odata.nextLink'];
}
console.log(`${records} records`);
