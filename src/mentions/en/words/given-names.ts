/**
 * Given names that women bear and men hardly ever do, folded; of names common to both none stands here.
 * So much is enough to tell whom "she" means, and whom "he" does not.
 */
export const WOMEN: ReadonlySet<string> = new Set(
  `
  abigail adela adelaide adriana agata agnes agnieszka aida aisha aicha aissata aiste alejandra alena alessandra alexandra alice alicia alina alma amalia amanda amelia amina aminata amira amna ana anastasia andjela angela angelica angelina anita anke ann anna annabel annalena anne annegret annelies annette annie antonella antonia anja arancha ariadna arlene asa asha astrid audrey aurelia aurora awut ayesha aysel azra
  barbara bathabile beata beate beatrice beatriz begona belen benita bernadette bernadett betty bianca birgit birgitta blanca bogolo brigitte bronwen
  camila camilla carla carme carmen carolina caroline catalina caterina catherine cecile cecilia celina chantal charlotte cheryl chiara chrystia christa christina christine claire clara clare claudia clementine concepcion condoleezza consuelo coralie corina cristina cynthia
  dacia daiga dalia damla daniela danielle daphne deborah delcy delphine denise diana diane dolores donna dora doris dorothea dorothy dubravka dunja
  edith edita edna ekaterina elena eleni eleonora elif eliza elisa elisabeth elisabetta elise elizabeth ella ellen eloise elsa elsie elvira elzbieta emanuela emily emine emma epsy erika erna ernestine esperanza estela esther eugenia eva evelyn evita
  fadia fahmida fatima fatma fatou fatoumata federica felicia fiame fiona flavia florence frances francesca francisca francoise frida
  gabriela gabriella gabrielle galina geeta genevieve georgina geraldine germaine gerda gertrude gianna gina giorgia gisela giulia gladys gloria golda grace graciela greta gro guadalupe gudrun gulnara gwendolyn
  habiba hadiza hadja haifa hala halimah halina hana hanan hanna hannah hannelore harriet hasina hatice heba heather hedvig heidi helen helena helene helga hend hennie henriette hilda hildegard hillary hina honorata huda
  ida ilaria ilona ilze imelda imen ina inaam indira ine ines inga ingeborg ingrid ioana irena irene irina iris irma isabel isabella isabelle isatou isobel ivana ivanka ivonne iveta
  jacinda jacqueline jadranka jadwiga jana jane janelle janet janine jasmina jeanette jeanine jelena jennifer jenny jessica jill joan joanna joelle johanna jolanta josefa josefina josephine jovita joyce juana judith judy julia juliana julie julieta juliette jutta
  kadri kaisa kaja kamala kamina karen karin karina karla karolina karoline kata katalin katarina kate katerina katharina katherine kathleen kathy katja katrin katrina kersti khadija kirsten kirsti klara klaudia kolinda kristalina kristen kristi kristiina kristina ksenia
  laila lana latifa laura lauren leila lena leonor leticia leyla liana lidia liesje ligia lila lilia liliana lilian lillian lilly lina linda lindiwe lisa liv livia liz liza ljiljana ljubica lolwah lorena louise lubna lucia lucie lucija lucy ludmila luisa luz lydia lynda lynn lyudmila
  macarena madeleine magda magdalena mahinur maia maja malala malgorzata mamta manal manuela mara marcela margaret margarita margareta margarethe margot marguerite margrethe maria mariam mariame mariana marianne maribel marie mariela marija marijana marilyn marina marine mariola marisol marit marta martha martina mary maryam matilda mathilde maud maura maureen maya megan mehriban meirav meri melania melanie melinda melissa mercedes mercy meryem mette mia michelle milagros milena mimi mina mirela miriam mirjana mirta molly mona monica monika moniqe monique mumtaz myriam
  nabila nadezhda nadia nadine nafissa naima najat najla nancy naomi narges natalia natalie natalya natasa natasha nathalie nasrin nawal neema nela nelly nergis nicole nikki nilufar nina ngozi nirmala nisreen noelle noeleen nomvula nora norma nosiviwe noura nouria nuria
  odile ofelia oksana olena olga olivia olta ophelia orly
  pamela paola patricia paula paulina pauline penelope penny petra phoebe phumzile pia pilar piroska polina pratibha priscilla priya
  rachel rachida radmila ragnheidur raisa rakel ramona rania raquel rasha rebecca regina reem reema renata renate rena rhonda rima rita roberta rocio rosa rosalia rosalind rosanna rose rosemary rosie roxana roza ruth ruzica
  saba sabine sabrina sadiqa salma salome samantha samira sandra sania sanna sara sarah saroja selma senait severine shamma shamshad sharon sheila shirin shirley sigrid silvana silvia simonetta simona sirpa slavica snezana sofia soledad solveig sonia sonja sophia sophie soraya stacey stefania stella stephanie stine sue suella susan susana susanna susanne sushma suzana suzanne svenja svetla svetlana sviatlana sylvia sylvie
  tamar tamara tanja tansu tarja tatiana tatjana tea teresa thea theresa therese thordis tiina tina tonia tova tove trine tulia tulip tzipi
  ulla ulrike ulviye ursula urszula uzra
  valentina valeria valerie vanessa vera verica veronica veronika veronique vesna victoria vida vilma viola violeta violetta viorica virginia virginie viviane vjosa vlasta
  wanda wendy wilhelmina wilma winnie
  xenia ximena xiomara
  yana yasmin yasmine yael yelena yevgenia yingluck yoko yolanda yulia yuliia yuriko yvette yvonne
  zahra zainab zeinab zeynep zita zoe zohra zorana zuzana zuhal
  `
    .trim()
    .split(/\s+/),
)
