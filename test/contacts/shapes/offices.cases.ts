import type { ContactCase } from '../notation.ts'

/** Offices that are easily mistaken: acting, former, deputy, double, and those of one tradition. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'double office: deputy prime minister and foreign minister',
    published: '2024-03-07',
    text: "Ishaq Dar, Pakistan's deputy prime minister and foreign minister, held talks with Sheikh Mohammed bin Abdulrahman Al Thani, Qatar's prime minister and foreign minister, in Doha on Tuesday.",
    finds: [
      'talks|meeting held 2024-03-05 @Doha/QAT: Ishaq Dar/PAK/foreign_minister|minister + Mohammed bin Abdulrahman Al Thani/QAT/foreign_minister|head_of_government',
    ],
  },
  {
    construction: 'double office: president and prime minister of one body',
    published: '2024-03-07',
    text: "Belgium's Prime Minister and Council president-in-office Alexander De Croo telephoned Moldovan President Maia Sandu on Wednesday.",
    finds: ['call held 2024-03-06: Alexander De Croo/BEL/head_of_government + Maia Sandu/MDA/head_of_state'],
  },
  {
    construction: 'acting',
    published: '2024-03-07',
    text: "Peru's acting foreign minister, Elena Quispe Mamani, met Ecuador's Gabriela Sommerfeld in Lima on Monday.",
    finds: ['meeting held 2024-03-04 @Lima/PER: Elena Quispe Mamani/PER/foreign_minister + Gabriela Sommerfeld/ECU'],
  },
  {
    construction: 'interim president',
    published: '2024-03-07',
    text: "Gabon's interim president, Brice Oligui Nguema, received Togolese Foreign Minister Robert Dussey in Libreville on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Libreville/GAB: Brice Oligui Nguema/GAB/head_of_state + Robert Dussey/TGO/foreign_minister',
    ],
  },
  {
    construction: 'former',
    published: '2024-03-07',
    text: 'Former British prime minister Tony Blair met Serbian President Aleksandar Vučić in Belgrade on Wednesday.',
    finds: ['meeting held 2024-03-06 @Belgrade/SRB: Tony Blair/GBR|- + Aleksandar Vučić/SRB/head_of_state'],
  },
  {
    construction: 'former foreign minister as envoy',
    published: '2024-03-07',
    text: "Staffan Lindqvist, a former Swedish foreign minister who is now the UN's special envoy for Cyprus, met President Nikos Christodoulides in Nicosia on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Nicosia/CYP: Staffan Lindqvist/XUN/envoy + Nikos Christodoulides/CYP/head_of_state',
    ],
  },
  {
    construction: '-designate',
    published: '2024-03-07',
    text: "Finland's foreign minister-designate, Aino Korhonen, met her Estonian colleague, Margus Tsahkna, in Tallinn on Monday.",
    finds: ['meeting held 2024-03-04 @Tallinn/EST: Aino Korhonen/FIN + Margus Tsahkna/EST/foreign_minister'],
  },
  {
    construction: 'president-elect',
    published: '2024-03-07',
    text: "Indonesia's president-elect, Prabowo Subianto, telephoned Malaysian Prime Minister Anwar Ibrahim on Wednesday.",
    finds: ['call held 2024-03-06: Prabowo Subianto/IDN + Anwar Ibrahim/MYS/head_of_government'],
  },
  {
    construction: 'outgoing and incoming',
    published: '2024-03-07',
    text: "Portugal's outgoing foreign minister, João Gomes Cravinho, met Timor-Leste's Bendito Freitas in Lisbon on Tuesday.",
    finds: ['meeting held 2024-03-05 @Lisbon/PRT: João Gomes Cravinho/PRT/foreign_minister + Bendito Freitas/TLS'],
  },
  {
    construction: 'newly appointed',
    published: '2024-03-07',
    text: "Egypt's newly appointed foreign minister, Karim Mansour Fahmy, received a call from Cyprus's Constantinos Kombos on Monday.",
    finds: ['call held 2024-03-04: Karim Mansour Fahmy/EGY/foreign_minister + Constantinos Kombos/CYP'],
  },
  {
    construction: 'deputy minister',
    published: '2024-03-07',
    text: 'Polish Deputy Foreign Minister Andrzej Szejna met Armenian Deputy Foreign Minister Paruyr Hovhannisyan in Warsaw on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Warsaw/POL: Andrzej Szejna/POL/deputy_minister + Paruyr Hovhannisyan/ARM/deputy_minister',
    ],
  },
  {
    construction: 'assistant secretary',
    published: '2024-03-07',
    text: 'US Assistant Secretary of State for African Affairs Molly Phee met Kenyan Foreign Minister Musalia Mudavadi in Nairobi on Monday.',
    finds: [
      'meeting held 2024-03-04 @Nairobi/KEN: Molly Phee/USA/deputy_minister|official + Musalia Mudavadi/KEN/foreign_minister',
    ],
  },
  {
    construction: 'undersecretary',
    published: '2024-03-07',
    text: "Under Secretary of State for Political Affairs Victoria Nuland spoke by phone with Greece's deputy foreign minister, Alexandra Papadopoulou, on Tuesday.",
    finds: [
      'call held 2024-03-05: Victoria Nuland/USA/deputy_minister|official + Alexandra Papadopoulou/GRC/deputy_minister',
    ],
  },
  {
    construction: 'director-general',
    published: '2024-03-07',
    text: "The Finnish foreign ministry's director-general for Africa, Ville Saarinen, met Tanzania's permanent secretary for foreign affairs, Said Mwinyi, in Dodoma on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Dodoma/TZA: Ville Saarinen/FIN/official + Said Mwinyi/TZA/deputy_minister|official',
    ],
  },
  {
    construction: 'ambassador to a state speaks for the sender',
    published: '2024-03-07',
    text: "Japan's ambassador to Uganda, Sasayama Takuya, met Ugandan Foreign Minister Jeje Odongo in Kampala on Monday.",
    finds: ['meeting held 2024-03-04 @Kampala/UGA: Sasayama Takuya/JPN/ambassador + Jeje Odongo/UGA/foreign_minister'],
  },
  {
    construction: 'ambassador in a capital',
    published: '2024-03-07',
    text: "The Spanish ambassador in Lima, Alejandro Alvargonzález, was received by Peru's prime minister, Gustavo Adrianzén, on Tuesday.",
    finds: [
      'meeting held 2024-03-05: Alejandro Alvargonzález/ESP/ambassador + Gustavo Adrianzén/PER/head_of_government',
    ],
  },
  {
    construction: 'state, hyphen, ambassador to the UN',
    published: '2024-03-07',
    text: "Slovenia's permanent representative to the United Nations, Samuel Žbogar, met Guyana's envoy, Carolyn Rodrigues-Birkett, in New York on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @New York/USA: Samuel Žbogar/SVN/ambassador|envoy + Carolyn Rodrigues-Birkett/GUY/envoy|ambassador',
    ],
  },
  {
    construction: "chargé d'affaires",
    published: '2024-03-07',
    text: "Qatar's foreign ministry said that Sultan Al Muraikhi, minister of state, met the chargé d'affaires of the Swiss embassy, Urs Baumgartner, in Doha on Tuesday.",
    finds: [
      'meeting held 2024-03-05 @Doha/QAT: Sultan Al Muraikhi/QAT/minister|deputy_minister + Urs Baumgartner/CHE/ambassador|official',
    ],
  },
  {
    construction: 'speaker of parliament',
    published: '2024-03-07',
    text: 'Turkish Parliament Speaker Numan Kurtulmuş met Mongolian parliament chairman Gombojav Zandanshatar in Ankara on Monday.',
    finds: [
      'meeting held 2024-03-04 @Ankara/TUR: Numan Kurtulmuş/TUR/legislator + Gombojav Zandanshatar/MNG/legislator',
    ],
  },
  {
    construction: 'speaker of the house, senator',
    published: '2024-03-07',
    text: 'US Senator Chris Coons met the president of the Moroccan House of Representatives, Rachid Talbi Alami, in Rabat on Wednesday.',
    finds: ['meeting held 2024-03-06 @Rabat/MAR: Chris Coons/USA/legislator + Rachid Talbi Alami/MAR/legislator'],
  },
  {
    construction: 'intelligence chiefs',
    published: '2024-03-07',
    text: 'CIA Director William Burns met Mossad chief David Barnea in Paris on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Paris/FRA: William Burns/USA/intelligence_chief + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'secretary of a security council',
    published: '2024-03-07',
    text: "Nikolai Patrushev, secretary of Russia's Security Council, spoke by telephone with Ali Akbar Ahmadian, secretary of Iran's Supreme National Security Council, on Tuesday.",
    finds: [
      'call held 2024-03-05: Nikolai Patrushev/RUS/national_security_adviser + Ali Akbar Ahmadian/IRN/national_security_adviser',
    ],
  },
  {
    construction: 'chief of staff and army chief',
    published: '2024-03-07',
    text: "Pakistan's army chief, General Asim Munir, received Gen. Michael Kurilla, commander of US Central Command, in Rawalpindi on Monday.",
    finds: ['meeting held 2024-03-04 @Rawalpindi/PAK: Asim Munir/PAK/military + Michael Kurilla/USA/military'],
  },
  {
    construction: 'state secretary, parliamentary state secretary',
    published: '2024-03-07',
    text: "Romania's state secretary for bilateral affairs, Ana Tinca, met Germany's minister of state at the Federal Foreign Office, Anna Lührmann, in Berlin on Wednesday.",
    finds: [
      'meeting held 2024-03-06 @Berlin/DEU: Ana Tinca/ROU/deputy_minister|official + Anna Lührmann/DEU/deputy_minister|minister',
    ],
  },
  {
    construction: 'taoiseach',
    published: '2024-03-07',
    text: 'Taoiseach Leo Varadkar met UK Prime Minister Rishi Sunak in Belfast on Monday.',
    finds: [
      'meeting held 2024-03-04 @Belfast/GBR: Leo Varadkar/IRL/head_of_government + Rishi Sunak/GBR/head_of_government',
    ],
  },
  {
    construction: 'home secretary, chancellor of the exchequer',
    published: '2024-03-07',
    text: 'British Home Secretary James Cleverly spoke by phone with Albanian Interior Minister Taulant Balla on Tuesday.',
    finds: ['call held 2024-03-05: James Cleverly/GBR/interior_minister + Taulant Balla/ALB/interior_minister'],
  },
  {
    construction: 'politburo member',
    published: '2024-03-07',
    text: 'Pakistani Prime Minister Shehbaz Sharif received Li Xi, a member of the Standing Committee of the Political Bureau of the Communist Party of China, in Islamabad on Wednesday.',
    finds: ['meeting held 2024-03-06 @Islamabad/PAK: Shehbaz Sharif/PAK/head_of_government + Li Xi/CHN'],
  },
  {
    construction: 'opposition leader',
    published: '2024-03-07',
    text: 'Venezuelan opposition leader María Corina Machado spoke by phone with Costa Rican President Rodrigo Chaves on Monday.',
    finds: [
      'call held 2024-03-04: María Corina Machado/VEN|-/party_leader|official + Rodrigo Chaves/CRI/head_of_state',
    ],
  },
  {
    construction: 'president of a confederation and of a council',
    published: '2024-03-07',
    text: 'European Council President Charles Michel and Swiss President Viola Amherd met in Brussels on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Brussels/BEL: Charles Michel/XEU/igo_head|head_of_state|official + Viola Amherd/CHE/head_of_state',
    ],
  },
]
