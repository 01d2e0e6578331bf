/** Given names that are common somewhere, beside those of people in the register; folded, none that is an English word or a place. */
export const COMMON_GIVEN_NAMES = `
  aaron abdellatif abdou abdulkarim abebe abigail abiodun abla achille adalberto adamu adan adebayo adela
  adelaide adelina adesina adisa aditi adjoua adnan adolfo adriana adwoa afif afua agata agnes agnieszka agus
  ahmadou aibek aicha aida aidan aigul aileen aini airlangga aissata aiste akash akihiko akiko akio akira akosua
  akram akua ala aldo alejandra aleksander aleksandra aleksi alena alessandra alexei alexey alhaji alia alice
  alieu alina alioune alison alma almaz almudena alok alonso altynai alyssa amal amalia amanda amani amara
  amelia amira amitabh ammar amna amparo amran amrit amy anabel anand anastasia andi andile andjela andrea
  andreas andri angelica angelina angelique aniceto anies anil anja anjali anke ankit annabel anne annelies
  annette annie anthonia antoine anton antonella anupam aparna araceli ariadna arjun arlene arne arnold aruna
  arvind asad asako asbjorn asel aset ashley ashok ashwini askhat aslaug astrid atif atsushi atul audrey audun
  aurelia axel ayako ayaz ayesha ayo ayodele aysel ayu azamat azhar azlina azmin azra babacar babar bahaa bakhyt
  bakyt bamba bambang barbara bartosz bathabile baurzhan beatrice beatriz begench begona benita berdi bernadett
  bernadette bernd berta bettina betty bhavna bianca bilal bintou birgit birgitta bjarne blanca bob bogolo bolat
  bonnie boubacar brad bradley brandon branko brenda brent bronwen bruce bryan budi bukola bushra byron camila
  camilla camille camilo candice carla carlo carlota carme carmen carol caroline caroll casey catalina catarina
  caterina cayetana cecile cecilia cedric celina cesar cezary chantal charlene chatchai chee cheng cheryl chiara
  chidi chieko chike chinedu chioma chloe christa christer christina christoph chuan chukwuemeka cindy claire
  clara clare claudio clementine colin concepcion condoleezza connie conrad constance consuelo coralie corina
  corinne courtney craig cristian cristiana cristobal curtis cynthia cyrille dacia dagfinn daiga daisuke damian
  damla dana daniela danielle daniyar danuta daouda daphne daria dario dariusz darko dastan dauren dave deborah
  debra deepa deepak deepika dejan delfina delphine demba denise derek devendra dewi diallo diane dieter dilshod
  dinara divya djoko dominik donatas donna dora dorota dorothea doug douglas dragan draginja dubravka duncan
  dunja dwight dylan ebele ebtisam edem edita edith edmund edmundo edna eero efrain efua ehab eiji eileen einar
  eino eivind ekow elaine eleanor elena eleni eleonora elif elin elisabet elise eliza ella elliot eloise elsa
  elsie elvira elzbieta emanuel emanuela emeka emeline emiko emilia emiliano emilio emily endang enoch eric
  erica erik erika erin ernestine esi esko esperanza esteban estela esther ethan eugene eugenia eugenio
  eugeniusz eunice evan evelyn evgeny evita fabian fabiana fabio fabiola facundo fadi fadia fadillah fadli
  fahmida farah fares farhod farid farooq farouk faten fathi fatim fatima fatma fatou fatoumata fawad fawzi
  fazal federico felicia fermin fernanda fiame fidel finn fiona flavia flavio florian folashade frances
  francesco francine francisca francoise franz freda frederic frida fumiko funke furqat gabriele gabriella
  gabrielle gail galina gareth gary gaston gaurav gayatri geeta gemma genaro gene genevieve geoff georgina
  geraldine gerda gerhard germaine german gert gertrude ghada ghislain gianna giedrius gilles gilma gines
  gintaras giovanni girish gisela giulia gladys glen glenn gloria golda gopal gordon govind graciela graham greg
  gregorio gregory greta gro guadalupe gudrun gulnara gulshan gunilla guro gustav gwendolyn habiba hadi hadiza
  haifa haile hajime hala halina halvard hamadou hamidou hamzah hana hanan hannah hannelore harish harold
  harriet harry harsh haruka haruki haruko harvey hasina hasto hatem hatice hawa hawo heba hedvig heidi heikki
  heinrich helena helene helmut hemant hend hendra hennie henrietta henriette henrik henrique hernan hideki
  hideo hilary hilda hilde hildegard hillary hina hiroko hiroshi hiroyuki hisham honorata hrvoje huda humberto
  ichiro ifeoma ignacio ihab ikechukwu ilaria ildefonso ilona ilya ilze imelda imen ina inaam inacio indira indu
  ines ingeborg inger ingrid ingvild ioana iqbal irena irene irina iris irma irwan iryna isabella isabelle isao
  isatou isidro isobel issa issoufou iulian ivana ivanka iveta ivette ivonne iwona iyad jacinto jackie
  jacqueline jacques jadranka jadwiga jagdish jamie jamil jamila jamshid jane janelle janibek janice janine
  janne jaroslav jaroslaw jasmina jassim jasur javed jawad jayant jeanette jeanne jeffrey jelena jemima jenny
  jerome jeronimo jerry jerzy jesper jessica jill joan joann joanna joanne joaquin jochen jodie joel johan
  johannes jolanta jomo jonatan jordi jorgen josef josefa josefina josephine josh joshua josue joumana jouni
  jovita jozef juana juanita judy julia julian juliana juliet julieta juliette junaid junichi junko juris jusuf
  jutta jyoti jyri kadiatou kadija kadri kagiso kaisa kaltouma kamau kamran kanako kanat kaori kare kareem karel
  karianne karina karolina karolis kata katarina katarzyna kate kateryna katharina katharine katherine kathleen
  kathryn kathy katie katja katrina katsuya kavita kazuko kazuo kazuya keiji keita kelechi kenichi kenji kenneth
  kenta kerry khadija khairy kiran kirsten kirsti kittirat kiyoshi kjell klara klaudia klavs knut kofi koichi
  koji konrad konstantin krishna krista kristi kristiina kristin kristina kristine kristjan kristoffer krzysztof
  ksenia kumiko kwabena kwaku kwame kyle kyoko laila lakshmi lalit lamia lamin lana laoly lara larry lassana
  lasse laszlo lata latifa laureano lauren laurence layla laziz leah leandro lech leena leif leila lena lene
  leni leon leonardo leonel leonor leopoldo lerato leslie leticia lewis leyla liam liana liaquat lidia liesje
  ligia lila lilia lilian liliana lillian lilly lily lina lindsay liv livia liza ljiljana ljubica lois lorena
  loretta lori lorraine lotta louis louisa louise lubna lubos lucas lucia luciana lucie lucien lucija lucila
  lucio lucy ludmila luisa luka lukas luke lydia lynda lynn lyudmila lyudmyla macarena maciej madeleine madhav
  madhu magali magda maggie magnus mahamane mahendra mahesh mahfud mahinur maja makhtar makiko makoto maksat
  malak malala maleeha malgorzata malick mamane mamoudou mamta manabu manal manfred manish manisha manoj mansoor
  manuela mara marat marcela marcelino marcia marcos marcus marek margaret margareta margarethe margarida
  marguerite mariama mariame mariana marianne maribel maricela mariela marieme marijana mariko marilyn marine
  mariola marion marisa marisol marit maritza marjorie markku markus marlene maros marte martha martina martinho
  marvin marwan mary maryam masahiro masako masao masashi masato massamba mateja mateo mathilde matias matilda
  matjaz matt matti maud maung maura maureen maurice max maximo mayra mayumi mazen mbali meder meena meera megan
  megawati megumi meirav melania melinda melissa melquiades meredith meri meryem micaela michaela michal michele
  michiko midori mihail mihaly mika mikko mildred milena mina minna miranda mirela mireya miriam mirta mitchell
  mitsuko modibo mogens mohamadou mohan mohsen moises molly mona monika moniqe morten motoko mounir mthunzi
  muhannad mukesh mumtaz munir murad muriel musa mushahid mwai myra nabila nadeem nadia nadiem nadim nadine
  nafissa naif naima najat nalini namrata naoki naoko naomi naresh narges nasrin natalie nataliya natalya
  natasha nathalie nathan naveen nawal nazih ndeye neelam neema neeraj neha neil nela nelly nelson nenad nergis
  nermin ngozi ngurah nicanor nicholas nick nicole niels nigel nikhil nikita niklas nils nilufar nina nisreen
  nitin nkechi nkosazana nobuo noel noeleen noelle noemi nomvula noor nora norbert norberto noriko norma norman
  nosiviwe noura nouria ntombi nuno nuria obi octavia octavio odil odile ofelia ogechi ola olav olexiy olivia
  olli olu oluwaseun ondrej ophelia orlando orly oskar ostap osvaldo otabek otilia oumar oumou oury owen paavo
  paballo padma paloma pamela pankaj paola parveen parvez pascual patricio patrizia paulina pauline pavol pawel
  peggy penelope petar petra phil philippa phillip phindile phoebe phumzile phyllis pia pierpaolo piotr pirjo
  piroska pius piyush placido polina pooja poul prabhat pradeep prakash pramod pranay prasad prashant pratap
  pratibha praveen preben priscilla priya puan qamar rabab rabih rachel rachida rados rafaela rafal rafik raghad
  ragnar ragnheidur rahmat rahul raisa raja rajan rajeev rajendra rajesh rajiv raju rakel rakesh ralph ramesh
  ramiro ramon ramunas rana randy ranjit raphael raquel rasha rashmi rasmus ratko ratna raza rebecca reena
  refilwe regina reiko reinaldo reinhard rekha rena renata renate renato rene renuka rhonda rigoberto riikka
  rikke rima rini ritu rizal rizki robertas robin rocio roger rohit rokia roksana roland rolando roque rosa
  rosalia rosalind rosanna rosie rotimi roxana rudolf rufus rupa rupert rustam ruzica ryan ryo ryoko ryota saba
  sabine sabrina sachiko sachin sadiq sadiqa saidou saif saima sajid salif salifou salim sally salma sami samir
  samira sanaa sandeep sandiaga sangeeta sania sanjar sanjay sanjeev santosh sarita saroja satish satoko satoru
  satoshi saul saule saulo sawsan seema seiji seiko sekou senait serena serge seth severine seydou shadi shamma
  shamshad shankar shannon sharad sharon shashi shaun sheela sheila shelley sherry sherzod shilpa shinichi
  shinji shirin shiv shobha shoichi shruti shunichi shyam sibylle siddharth sidney sigurd silvana silvia silvio
  simona simone sinisa sipho sirpa siti slavica slavko slawomir slobodan smita sneha snezana sofia sofie sohail
  solange soledad solveig sonia sonja sophia soraya souleymane stacey stacy stanislas stanislav stanislaw
  stefania stefano stein stella stephan stephanie stine stuart subhash sudha sudhir sue suhail suharso sujata
  sukma suleiman sumit sunil sunita sunniva suresh surin susanna susanne susi suzana suzanne svend svenja sverre
  svetla svitlana swati sylvia szymon tabitha tadashi tadeusz tafadzwa tage taha tahir taichi takako takao
  takashi takayuki takeo takuya tamara tamer tania tansu tanvir tanya tara taranjit tarcisio tarek tarja tatiana
  tatjana tatsuya tea ted tejasvi temuri tendai terence teresa teresita tereza terry tetsuo tetsuro thabo
  thaksin thandi thea thelma theodore thiago thierno thorbjorn tiina tijani timur todd toni tonia torbjorn
  torgeir torkel toru toshiko toshiro tova tove tracey tracy travis trevor triawan trond trudy tsveta tulia
  tulip tunde tuomas tuula tyler tytti tzipi uche uday ulan ulises ulla ulrich ulrike ulviye umesh umid urszula
  usha usman ute uzra vadim valeria valerie valmir vanda vandana vanessa varun vasil vasile vasundhara vegard
  velimir venkat vera verica veronica veronika veronique vicki vicky vida vidar vijay vikas viktoria viktoriia
  vilija ville villy vilma vinay vincenzo vinod violeta violetta vipin virgilio virginie vishal vitalii vitaly
  vivek vivi viviana viviane vivien vlasta vojtech vusi wahyu wanda wangari wanjiru waqar wawan wayne wesley
  wieslaw wilfredo wilhelm wilhelmina wilma wilson winnie wojciech xenia ximena yadira yael yakubu yana yanis
  yaroslav yasmin yasmine yasonna yasser yasuhiro yasuko yasuo yaya yegor yelena yemi yenny yerbol yerlan
  yesenia yevgenia yevgeny yingluck yngve yogesh yoichi yoji yolanda yoshi yoshiko yoshiro yoshitaka yoshiyuki
  yousaf youssouf yuji yuka yuki yukiko yukio yuko yumi yumiko yuriko yuriy yusof yusuke yutaka yvonne zachary
  zafar zahid zahra zaid zainab zaini zaki zamira zanele zardari zarina zeinab zeynep zhanar zhanibek ziad zita
  zodwa zoe zohra zorana zsolt zuhal zulkifli zulma zurab
`
