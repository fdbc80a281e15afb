/**
 * Given names common in Poland in any generation, without Polish marks. Names that are also words of medicine are left
 * out.
 *
 * @policy decision 0024
 */
export const GIVEN_NAMES = `
adam adrian adriana agata agnieszka albert aldona aleks aleksander aleksandra aleksy alfred alicja alina alojzy amelia
anastazja andrzej aneta angelika aniela anita anna antoni antonina apolonia apolinary arkadiusz artur augustyn aurelia
balbina barbara bartlomiej bartosz beata benedykt bernadeta bernadetta bernard blanka blazej bogdan boguslaw boguslawa
bohdan boleslaw bozena brajan bronislaw bronislawa brunon brygida cecylia celina cezary czeslaw czeslawa dagmara damian
daniel daniela danuta daria dariusz dawid diana dominik dominika donata dorota edmund edward edyta elena eleonora eliasz
eliza elwira elzbieta emil emilia emilian ernest eryk eugenia eugeniusz ewa ewelina fabian feliks felicja ferdynand
filip franciszek franciszka fryderyk gabriel gabriela genowefa gerard gertruda grazyna gracjan grzegorz gustaw halina
hanna helena henryk henryka hieronim honorata hubert hugo ida iga ignacy igor ilona inga irena ireneusz irmina iryna
iwo iwona iwan iza izabela jacek jadwiga jakub jan janina janusz jaroslaw jeremi jeremiasz jerzy joachim joanna jolanta
jozef jozefa judyta julia julian julianna julita juliusz justyna kacper kaja kajetan kamil kamila karina karol karolina
kasper katarzyna kazimierz kazimiera kinga klara klaudia klaudiusz klemens konrad konstanty kornel kornelia krystian
krystyn krystyna krzysztof ksawery ksenia kuba laura lech lechoslaw lena leokadia leon leonard leopold leslaw leszek
lidia liliana longina lucja lucjan lucyna ludmila ludwik ludwika lukasz maciej magda magdalena maja maksym maksymilian
malgorzata malwina manuela marcel marceli marcelina marcin marek margareta maria marian marianna mariola mariusz marlena
marta martyna maryla maryna marzena mateusz matylda maurycy melania michal michalina mieczyslaw mieczyslawa mikolaj
milena milosz miron miroslaw miroslawa monika nadia natalia natasza natan nikodem nikola nina norbert oksana ola oleg
olena oleksandr olga olgierd oliwia oliwier oskar otylia patrycja patryk paula paulina pawel pelagia piotr przemyslaw
radoslaw rafal regina remigiusz renata robert roch rodryg rozalia roksana roland roman romana romuald rudolf ryszard
ryszarda sabina salomea sandra sara sebastian serhij sergiusz seweryn slawomir slawomira sonia stanislaw stanislawa
stefan stefania stella stefani swietlana sylwester sylwia szczepan szymon tadeusz tamara teodor teodora teofil teresa
tobiasz tola tomasz tomira tymon tymoteusz urszula waclaw waclawa waldemar walenty walentyna waleria wanda weronika
wieslaw wieslawa wiktor wiktoria wilhelm wincenty wioletta violetta wit witold wladyslaw wladyslawa wlodzimierz wojciech
wolodymyr zaneta zbigniew zdzislaw zdzislawa zenon zofia zoja zuzanna zygmunt zyta john james mary thomas peter paul
michael david elisabeth eva andrew george olha yuliia ivan mykola viktor vasyl dmytro andrij natalija tetiana
`
