// Posts the records of Business Central's pages to iPaaS.com as a Node program would: fetches a page, and sends its
// records over so many kept connections, one at a time on each. Keeps nothing of what becomes of them.
//
//     node writing_node.mjs URL-OF-THE-FIRST-PAGE URL-TO-POST-TO CONNECTIONS      prints how many were created

import http from 'node:http';

const [, , first, target, connections] = process.argv;
const agent = new http.Agent({keepAlive: true, maxSockets: Number(connections)});
const names = {
    code: 'name', displayName: 'description', contact: 'contact', addressLine1: 'address_1', addressLine2: 'address_2',
    city: 'city', state: 'state', country: 'country', postalCode: 'postal_code', phoneNumber: 'phone_number',
    email: 'email_address', website: 'website',
};

function post(record) {
    const payload = {external_ids: [{system_id: 5, external_id: record.id}]};
    for (const [from, to] of Object.entries(names))
        payload[to] = record[from];
    const body = JSON.stringify(payload);
    return new Promise((resolve, reject) => {
        const call = http.request(target, {
            agent, method: 'POST',
            headers: {
                'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body),
                Accept: 'application/json', Authorization: 'Bearer made-up',
            },
        }, (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (part) => { text += part; });
            answer.on('end', () => {
                if (answer.statusCode === 201)
                    resolve(JSON.parse(text).id);
                else
                    reject(new Error(`answered ${answer.statusCode}`));
            });
        });
        call.on('error', reject);
        call.end(body);
    });
}

let created = 0;
for (let url = first; url; ) {
    const page = JSON.parse(await (await fetch(url)).text());
    let next = 0;
    const sender = async () => {
        while (next < page.value.length) {
            const id = await post(page.value[next++]);
            if (id)
                ++created;
        }
    };
    await Promise.all(Array.from({length: Number(connections)}, sender));
    url = page['@odata.nextLink'];
}
agent.destroy();
console.log(`${created} created`);
