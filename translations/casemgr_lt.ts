<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Programa veikia be tinklo ir niekam nieko nepraneša. Jai neteikiama jokia garantija; ją galima naudoti, nagrinėti, keisti ir platinti pagal GNU General Public License 3 ar naujesnės versijos sąlygas.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencijos</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Šriftai: Noto Sans, Serif ir Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Piktogramos: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Skaityti</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotekos</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>To reikia. Įrašykite.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Pirmiausia pažymėkite: be to toliau neinama.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti kaip yra</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Eiti arba ieškoti visur</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Vieta, kodinis vardas, pusė vardo bet kuriuo raštu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Raštų formuluotės</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kreipimasis</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>Penktadienio lapas</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Ar tai mūsų laiškas? Perskambinti</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Atmesti paketą</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Spręsti vėliau</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Gautas paketas</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Mainai</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Kvitas priimtas.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Siuntėjas: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>parašas teisingas, kontrolinis kodas palygintas</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>kontrolinio kodo niekas nepalygino</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Kol kas nieko neįrašyta</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n byla šiame pakete</numerusform>
            <numerusform>%n bylos šiame pakete</numerusform>
            <numerusform>%n bylų šiame pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Parengtas {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Visą importą galima atšaukti.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n naujas įrašas</numerusform>
            <numerusform>%n nauji įrašai</numerusform>
            <numerusform>%n naujų įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n pakeitimas</numerusform>
            <numerusform>%n pakeitimai</numerusform>
            <numerusform>%n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n klausimas</numerusform>
            <numerusform>%n klausimai</numerusform>
            <numerusform>%n klausimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokumentas</numerusform>
            <numerusform>%n dokumentai</numerusform>
            <numerusform>%n dokumentų</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nieko naujo</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Jūs ir siuntėjas pakeitėte tą patį lauką</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Išsaugotos abi reikšmės. Priėmę paketą pasirinksite vieną iš jų; iki tol raštai jų nenaudoja.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nauja: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>čia: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Šis paketas jau buvo gautas.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Ankstesni paketai neatėjo.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Vėlesnis atėjo anksčiau.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Jis netęsia paskutiniojo: klauskite siuntėjo.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Priimti %n bylą</numerusform>
            <numerusform>Priimti %n bylas</numerusform>
            <numerusform>Priimti %n bylų</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Tai laukia puslapyje „Šiandien“. Kad nuspręstumėte, atverkite failą iš naujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Nuspręsta dėl %n bylos</numerusform>
            <numerusform>Nuspręsta dėl %n bylų</numerusform>
            <numerusform>Nuspręsta dėl %n bylų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti kaip yra</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Pasakykite keliais žodžiais.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Kurti kopiją dabar</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tikrinti saugyklą</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Atsarginė kopija</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Patikra</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Paskutinė kopija</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dar nėra</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Įrašyta ir patikrinta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Įrašų nuo tada</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ši saugykla</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Laikykite ją ne šiame kompiuteryje. Ją atveria slaptažodis, rakto failas ir atkūrimo kodas, galioję jos sukūrimo dieną, kad ir ką vėliau pakeistumėte.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Sistema praneša, kad diskas užšifruotas; tai saugo tik tada, kai kompiuteris išjungtas</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Sistemos duomenimis, diskas neužšifruotas</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Sistema nesako, ar diskas užšifruotas</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Atmintis gali patekti į diską neužšifruota</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Sistema praneša, kad atmintis į diską atvirai nerašoma</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Sistema nesako, ar atmintis rašoma į diską</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Naujas kopijos failas</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: įrašyta, bandomai atkurta ir palyginta.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Kopija sukurta</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Skaitomas ir tikrinamas kiekvienas saugyklos baitas: antraštė, puslapiai, priedai, paieškos indeksas ir istorija.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Viskas taip, kaip buvo įrašyta.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Paslėpti</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Atverti kaip bylą</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Pokalbis…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Kur jis? Nežinoma, sulaikytas, mirė…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Atšaukti sutikimą…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Perduoti…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Užbaigti bylą…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Jis prašo ištrinti…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Atverta kaip byla</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Ištrinti: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Bylos dalys</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Byla</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Apžvalga</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Žmonės</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Karo tarnyba</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedūros</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Įrodymai</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Užduotys</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Dalijimasis ir istorija</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Klientas, jo dokumentai, šeima ir tie, kas galėtų jį priimti.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Šaukimas, tarnyba, atsisakymas ir priežastys: prie kiekvieno nurodyta, iš kur tai žinome.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Kur ir kokiu pagrindu jis yra ir ko prašo.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Kas, kada ir kieno buvo pasakyta.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Ką reikia padaryti, kam ir iki kada.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>nuo {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n juodraštis</numerusform>
            <numerusform>%n juodraščiai</numerusform>
            <numerusform>%n juodraščių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n neatitikimas</numerusform>
            <numerusform>%n neatitikimai</numerusform>
            <numerusform>%n neatitikimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Raštas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Artimiausias terminas</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Saugus ryšys</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Neįvertinta</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rizika</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Nėra sutikimo: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Visi prašyti sutikimai gauti</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sutikimas</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>Atverti bylą</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Raštas</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Rizika neįvertinta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ką žinome</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Paskutinė pastaba</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Į šiukšlinę: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Vardas bet kuriuo raštu, kodinis vardas, dokumento numeris</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Ieškoti bylų</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Su terminu</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrai</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Atsegti šią paiešką</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Prisegti šią paiešką</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Rodyklės renka, Enter atveria</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Artimiausias terminas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Paskutinis pakeitimas</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n atvira byla</numerusform>
            <numerusform>%n atviros bylos</numerusform>
            <numerusform>%n atvirų bylų</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kreipimasis</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>Pagal šiuos žodžius nieko nerasta. Pakanka pusės vardo bet kuriuo raštu arba kodinio vardo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Kreipimuisi vardo nereikia: kodinis vardas parenkamas pats, o byla jis taps, kai bus ką saugoti.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Bylų dar nėra</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Dar be vardo</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Be termino</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>Prieš rašant bet kokį raštą: jam gali nebūti 18 metų</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>Šioje byloje nedalyvauja nei globėjas, nei advokatas.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Nėra įrašo apie geriausius vaiko interesus.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>Byloje nėra paties vaiko sutikimo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Tėvams nepranešama, nebent to nori vaikas.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Paslėpta</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, palyginta</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>{} grupė</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>Įveskite šias grupes iš popieriaus lapo. Kodas viršuje pasislėps, kai tik pradėsite.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Patvirtinkite, kad jį turite</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Užsirašykite atkūrimo kodą ranka</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>Jei slaptažodis pamirštas, tai vienintelis kitas kelias į vidų. Slaptažodžio niekas negali nustatyti iš naujo, net mes. Popierių laikykite ne biure.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Kas skambina?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>Ką apie jį pasakoja kiti, saugoma 14 dienų be jo vardo; tada jūsų paklaus.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Apie ką kalbama?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Kaip kalbamės</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Vardas, jei pasako</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Kaip su juo susisiekti</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Numeris ar slapyvardis</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Ko niekada negalima daryti</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Perskambinti</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Uždengti popieriaus dalis</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Popieriaus puslapis su tuo, kas uždengta</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Pridėti langelį</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Pašalinti langelį</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Vilkite pele per tai, ką reikia uždengti. Rodyklės perkelia langelį, Shift su rodyklėmis keičia dydį.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Uždengta kopija išsaugota</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti kaip yra</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Išsaugoti kopiją</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} puslapis iš {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n langelis</numerusform>
            <numerusform>%n langeliai</numerusform>
            <numerusform>%n langelių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Kur yra</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>Pagrindas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokumentas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Išvyko</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Šaukimas</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Gimė</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>dvi skirtingos reikšmės</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Saugus būdas dar nežinomas. Prieš susisiekdami pasiteiraukite.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Kitiems žinoma nuo {}: nepasikliaukite tuo</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Pirma – kodinis žodis</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Be žinučių</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Pridėti failą</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>arba nutempkite failus čia, arba įklijuokite vaizdą. Vietos ir kameros duomenys pašalinami.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Šaukimai, sprendimai, pasai: kiekvienas dokumentas užantspauduotas saugykloje ir matomas tik šiame lange.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Dokumentų dar nėra</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Bylos dokumentai</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Dokumentas pridėtas. Pats failas tebėra ten, kur buvo.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>pašalinta: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>gali būti paminėti kiti</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokumentas</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Žiūrėti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kas tai</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Bylos failai</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Vaizdas pridėtas</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Neklausta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Atsisakė atsakyti</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Netaikoma</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Neperduota</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Ištrinta visam laikui</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>Tai dings visam laikui: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Niekas negalės to sugrąžinti.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Partnerių turimos kopijos taip neištrinamos: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Atsarginės kopijos ir užantspauduotos saugyklos tai laiko, kol bus pakeistos.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Rodyti asmenines užuominas</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Kur vyksta</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Ko reikalauja</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Nežinoma, ko reikalauja ši valstybė. Klauskite tos šalies advokato.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Keliai greta, prieš patariant</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Terminai, kaip juos skaičiuoja taisyklės</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Nė viena taisyklė dar neturi dienos, nuo kurios skaičiuoti.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dar nieko</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Užrašyti, kodėl to nėra</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ką atveria</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ką užveria</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, įrašyta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Terminas įrašytas</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Tik jums: niekada nespausdinama ir nesaugoma</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Visa kita palauks, kol jis vieną kartą laisvai papasakos savo istoriją.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nieko ypatingo nematyti.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Perduoti partneriui</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Atverti paketą</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Mainai</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Bylos iškeliauja tik vienam partneriui skirtu failu, užšifruotu jūsų palygintu raktu.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Mainų dar nebuvo</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Gauta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Perduota</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Įrašyti kvitą siuntėjui</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Atšaukti visą importą</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Importas atšauktas. Nusiųskite partneriui naują kvitą.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Kur įrašyti kvitą</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Kvitas įrašytas. Perduokite jį partneriui.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Partnerio paketas arba kvitas</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (tekste dar nėra)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>norma {} gali būti nurodyta</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Išnašos ir kitos dalys</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>išnaša: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>pastraipos numeris: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>tekstas iš {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>sąlygos pabaiga</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>kitaip</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>tik jei yra: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> arba </translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation>{what}: „{code}“</translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation>{what}: ne „{code}“</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>yra: {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>nėra: {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>tik kai to prašo konsultantas</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>profilis: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>pilietybė: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>adresato šalis: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>yra bent viena iš: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>yra viskas: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>nėra nieko iš: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Nieko nepasakyta. Parašykite sakinį.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>Trūksta „{fact}“: sakinys turi tai pasakyti. Įterpkite.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>{line} eilutė: „{fact}“ nėra tarp šio sakinio faktų. Išimkite {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>{line} eilutė: neuždarytas skliaustas arba sąlyga be pabaigos. Įterpkite faktą iš naujo.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>{line} eilutė: nematomas ženklas ({found}). Išimkite jį.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>Sakiniui tai per ilga. Sutrumpinkite.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>{line} eilutė: skliaustuose ne vien fakto pavadinimas. Įterpkite jį iš naujo.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>{line} eilutė: „{found}“ faktui netaikoma. Įterpkite faktą iš naujo.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>{line} eilutė: „{found}“ perskaityti negalima. Įterpkite faktą iš naujo.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Tuščia, nes</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Kol taps galutinis</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>spręsti: %n</numerusform>
            <numerusform>spręsti: %n</numerusform>
            <numerusform>spręsti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>pažiūrėti: %n</numerusform>
            <numerusform>pažiūrėti: %n</numerusform>
            <numerusform>pažiūrėti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Niekas nekliudo.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Būtina išspręsti</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Pažiūrėkite</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Tvarkoje</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n faktas su šaltiniu</numerusform>
            <numerusform>%n faktai, kiekvienas su šaltiniu</numerusform>
            <numerusform>%n faktų, kiekvienas su šaltiniu</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Galutinis</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>Tai tie patys baitai, kurie buvo užantspauduoti. Iš naujo jie niekada neįrašomi.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Užpildyti</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Pridėti: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>Į teisės skyrių</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Pasakyti šia kalba</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Saugykla</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Jūsų organizacija</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Apie aštuonias minutes. Galima sustoti ir grįžti.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{number} žingsnis iš {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Atverti Casemgr</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Saugyklos aplankas</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>pavėluota %n diena</numerusform>
            <numerusform>pavėluota %n dienomis</numerusform>
            <numerusform>pavėluota %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Rytoj</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n baitas</numerusform>
            <numerusform>%n baitai</numerusform>
            <numerusform>%n baitų</numerusform>
        </translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
</context>
<context>
    <name>FridaySheetView</name>
    <message>
        <source>Friday sheet</source>
        <translation>Penktadienio lapas</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Kas perima šias bylas?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Perimti</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Vardas: jis bus įrašytas prie kiekvienos bylos.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>Perimta %n byla</numerusform>
            <numerusform>Perimtos %n bylos</numerusform>
            <numerusform>Perimta %n bylų</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Spausdinimas: sistema laiko kopiją eilėje, kol ją išspausdina</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>Iki tos dienos terminų neturite.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Atverti bylą</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Perimta pagal šį lapą</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Viskas, ko terminas iki {}, skubiausia viršuje.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Saugus ryšys: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>neužrašyta</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Kitas žingsnis: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Perėmė {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Turi teisę pasirašyti raštus: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>niekas nenurodytas</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>Puslapyje netilpo %n byla; žr. programoje: {}</numerusform>
            <numerusform>Puslapyje netilpo %n bylos; žr. programoje: {}</numerusform>
            <numerusform>Puslapyje netilpo %n bylų; žr. programoje: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Perėmė (vardas, diena): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Kas čia dirba</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Jis stovi prie visko, ką įvedate: tai pastaba kolegoms, o ne įrodymas.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kalba ir išvaizda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemoje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Rašto kalba pasirenkama pačiame rašte.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Užrakinti po</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Užrakinti, kai neliečiama</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Užsirakina ir tada, kai užrakinamas ekranas, kai kompiuteris užmiega ir kai pašalinamas rakto failas. Kas surinkta, išsaugoma.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Vardai ir klavišai</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L ir E pradeda pastabą, raštą, įvykį</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Slėpti vardus kiekviename puslapyje</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Ar saugoti, ką apie jį papasakojo kiti?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Jis sutiko, kad tai būtų saugoma.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Keturiolika dienų praėjo. Užrašykite, kad jis sutinka, arba ištrinkite.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Užrašyti sutikimą</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Ištrinti…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Palikta: jis sutiko</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Tai dings visam laikui, o jei daugiau nieko nepapasakota – dings ir visas kreipimasis. Niekas to nebesugrąžins.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Ištrinti, ką papasakojo kiti</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Ištrinta visam laikui</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Žinyno puslapiai</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Sutikimai</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Užrašyti sutikimą</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>iki {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>atšaukta {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Kol jis nedavė sutikimo, nieko negalima perduoti ir spausdinti.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kas turi kopiją</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Perduoti</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Iš čia nieko iš šios bylos partneriams neperduota.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n spręstinas klausimas</numerusform>
            <numerusform>%n spręstini klausimai</numerusform>
            <numerusform>%n spręstinų klausimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Pasirinkite po vieną. Kita lieka istorijoje ir sugrąžinama vienu spustelėjimu.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Kas ką pakeitė</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} iš {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Buvo</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Mūsų</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Palikti šią</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Klausimas išspręstas</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>šis biuras</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>iš paketo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Reikšmė grąžinta</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Laiko žyma (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>Aš čia (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Rinktis</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Rinktis: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Sukurti naują</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Rakto failas</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Naujas rakto failas, geriausia – laikmenoje</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>Kuria kalba?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Ją galima pakeisti bet kada. Raštai turi savo kalbas.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Perskaityti šaltinį</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Suabejoti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Patvirtinta: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Parašykite, kuo abejojate: tai bus šalia eilutės.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Abejojama: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Patvirtino {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Vardas: jis bus šalia eilutės.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>Diena, kai šaltinis perskaitytas: šiandien arba anksčiau.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Eilutė žiūrėta {}: ankstesnis skaitymas nieko nekeičia.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Kas perskaityta: pats tekstas ar šaltinis apie jį.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>Diena po skaitymo.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nepavyko</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Eilutės žodžiai</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Ieškoti registre</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Bet koks patikimumas</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Kiek patikimai žinoma</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Tinka ar netinka</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Tinka</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Pasenę</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Neleidžiama</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Ar laiškai gali tai cituoti</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Visi laiškai</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Laiško rūšis</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Bet kuri prieglobsčio šalis</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Prieglobsčio šalis</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Bet kuri kilmės šalis</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Kilmės šalis</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Įrašyta: {}. Ten tik teisė, nieko iš bylų.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Įrašyti partneriui</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Palyginti su partnerio</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n eilutė</numerusform>
            <numerusform>%n eilutės</numerusform>
            <numerusform>%n eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Nė viena eilutė netinka. Pasirinkite mažiau sąlygų ar žodžių.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; patikrinta {day}, vėl iki {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Patvirtino {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Pažiūrėti</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Pažiūrėti: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Kur įrašyti mūsų registrą</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Partnerio pasirašytas registras</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Partnerio eilutės</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Kas sprendžia?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Jų registras sako tą patį, ką ir mūsų.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Niekas nesiskiria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Uždaryti</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Perimti</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Vardas: jis bus šalia eilutės.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>Perimta %n eilutė</numerusform>
            <numerusform>Perimtos %n eilutės</numerusform>
            <numerusform>Perimta %n eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Perimti %n eilutę</numerusform>
            <numerusform>Perimti %n eilutes</numerusform>
            <numerusform>Perimti %n eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>Mes jos neturime</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Skiriasi nuo mūsų</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Mūsų žiūrėta vėliau: ji lieka</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>Perimti {}</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Skiriasi dalis, kuri nerodoma: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Mūsų: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Jų: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nepavyko</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>tinka</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>pasenę: reikia peržiūrėti</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>užrakinta: per ilgai neskaityta</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>neleidžiama: niekas neskaitė šaltinio</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>neleidžiama: dabar galioja kita teisė</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>neleidžiama: negalioja</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>neleidžiama: tik biurui</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ką sako</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Iš kur žinoma</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Neskaityta arba abejojama</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Galioja</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Kurioms byloms</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Kur cituojama</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Žiūrėta</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, vėl iki {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>po {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>pakeista į {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>nuspręstos {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>pateiktos {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>užregistruotos {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>tikrai {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>nuo {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>iki {}</translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation>ne: {}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation>diena</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>mėnuo, metų laikas, metai</translation>
    </message>
    <message>
        <source>about</source>
        <translation>apie</translation>
    </message>
    <message>
        <source>before</source>
        <translation>iki</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>nuo, iki</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Visos rūšys</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Laiško rūšis</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Visos būsenos</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Laiško būsena</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Visi adresatai</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bet kada</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Kada išduotas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Paskutinės 30 dienų</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Atšaukti raštą</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Kas pasiteiraus, tam bus atsakyta, kad jo patvirtinti negalime. Rašto susigrąžinti nebeįmanoma.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kodėl?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Raštas atšauktas</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Kopija klientui pažymėta</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Vokas DL, 220 × 110 mm</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Vokas C6, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>Vokas C5, 229 × 162 mm</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>Lipdukas, pirmasis iš 14 lape</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Įrašyti už saugyklos ribų: failas diske bus neužšifruotas</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Įrašyta už saugyklos ribų. Įsiminkite, kur yra failas.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Spausdinimas: sistema laiko kopiją eilėje, kol ją išspausdina</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Juodraštis</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Patikrinta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Galutinis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Išsiųsta</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Raštas, koks bus išspausdintas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Raštas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Kam: {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>Šis raštas</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Rodoma kalba</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Pasirašo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Dar niekas</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Trumpuoju keliu: niekas jo neskaitė</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Priedai</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Uždengti dalis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Kas klausia, tam sakoma, kad jo patvirtinti negalime.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Šis raštas nebegalioja</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: sutinka</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: prašo pakeisti</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: dar neatsakė</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Laikyti patikra</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Padaryti užduotimi</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Du žmonės nurodė pavojų. Jam pasakoma per kitą pokalbį.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Išeina be sutikimo</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Jis nei spausdinamas, nei įrašomas.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>Kilmės valstybei</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Jis atsisakė</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Sutikimas ginčijamas</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Sutikimo dar nėra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Vokas</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Atšaukti</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Užpildyti %n spragą</numerusform>
            <numerusform>Užpildyti %n spragas</numerusform>
            <numerusform>Užpildyti %n spragų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Įrašyti sutikimą</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Dabar jo nepaklausi</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Turi išeiti šiandien</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Pažymėti patikrintu</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Duoti perskaityti partneriui</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Jis jį patvirtino</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Padaryti galutiniu</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Įrašyti, kaip išsiųstas</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Pažymėti perskaitytu vėliau</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Jam pasakyta</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Įrašyti atsakymą</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Kitas vietoj jo</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Raštas patikrintas</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Patikra įrašyta</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Raštas galutinis</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Atsakymas perimtas</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>biuras</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>Rašte bus parašyta: „matėme originalą“</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Rašte bus parašyta: „matėme kopiją“</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Rašte bus parašyta: „mūsų konsultantas stebėjo“</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Rašte bus nurodytas registras ir diena</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Rašte bus parašyta: „jo teigimu…“</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Rašte bus parašyta: „mums pranešė…“</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Nė viename rašte to nebus</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>Rengiami</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Galutinis</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrai</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Raštų formuluotės</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Ar jis mūsų?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Kažkas klausia, ar laiškas mūsų</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Išsaugoti registrą</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Spausdinti registrą</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Pasirinkite mažiau sąlygų viršuje, ir tiks daugiau laiškų.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Nė vienas laiškas netinka</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Pasirinkti bylą</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Raštas rašomas iš to, kas žinoma byloje. Pasirinkite bylą ir paspauskite L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] eiti į bylą ir paspausti [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Raštų čia dar nėra</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Įrašyta už saugyklos ribų. Įsiminkite, kur yra failas.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Išduotas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Išsiųsta</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Laiškų registras</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page} puslapis iš {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Įrašyti už saugyklos ribų: failas diske bus neužšifruotas</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Spausdinimas: sistema laiko kopiją eilėje, kol ją išspausdina</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Naujas raštas</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Šios bylos raštai</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Raštas rašomas iš to, kas žinoma byloje, sakinys po sakinio, kiekvienas su šaltiniu.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Raštų dar nėra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Šiai bylai tinkamos rūšys</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Dar nežinoma, apie kurį žmogų galėtų būti raštas.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Pridėti eilutę</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Programa paklausė sistemos. Ši gali klysti, ir jos atsakymas nėra įrodymas.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Sistema praneša, kad diskas užšifruotas; tai saugo tik tada, kai kompiuteris išjungtas</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>Sistemos duomenimis, diskas neužšifruotas. Klauskite to, kas išmano šį kompiuterį</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Sistema nesako, ar diskas užšifruotas</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Atmintis gali patekti į diską neužšifruota. Užšifruokite mainų sritį arba ją išjunkite</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Sistema praneša, kad atmintis į diską atvirai nerašoma</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Sistema nesako, ar atmintis rašoma į diską</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Atsarginės kopijos dar nėra. Sukurkite ją nuostatose po pirmosios bylos ir laikykite kitur</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Atšaukta: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Lieka, nes nuo tada pakeista: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Prisegtos paieškos</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Mokomoji saugykla: visi žmonės joje išgalvoti. Slaptažodis: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nepavyko</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Mainai</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ataskaitos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Pažymėti faktus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>Iki pirmosios žymos</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Įvesti kaip</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Naujas raštas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Rašto kalba</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Kalba, kuria klientas skaito</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>Kam raštas? Pasirinkite adresatą arba pridėkite jį nuostatose.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Raštas pradėtas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Kalba, kuria klientas skaito</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Pasirašo</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Priedai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>Kam skirta: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Naujas slaptažodis</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Tas pats dar kartą</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Sudaryti atsitiktinį</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>monetos metimų: {}</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Keli nesusiję žodžiai lengvesni už ženklus.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Pridėti asmenį</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Jau žinomas asmuo</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Jūsų organizacija</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>Raštuose nurodyta, kas rašo ir kur galima pasiteirauti. Tai galima užpildyti vėliau.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizacijos pavadinimas</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Kur skaitytojas pasiteiraus, ar raštas jūsų</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Ką raštai sako apie jus</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Kas gali pasirašyti</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>Kam siunčiami raštai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Pridėti: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Be jos raštas neturi blanko, ir niekas negalės pasiteirauti, ar jis jūsų.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>Už raštą kas nors turi atsakyti.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Institucijos, atstovybės, partneriai ir advokatai.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipas</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Parašas</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Pirma pasakykite, kas esate</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Viršuje pridėkite organizaciją.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Jo padėtis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Dar nieko nežinoma. Pradėkite nuo to, kur jis ir kaip su juo susisiekti.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Trumpai</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Du trys sakiniai, su kuriais kolega galės atsiliepti į skambutį.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Paskutinė pastaba</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Visos pastabos</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pastabų dar nėra.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Ką daryti</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Terminų nėra.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Atlikta: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Raštų dar nėra.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kas turi kopiją</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Iš čia nieko iš šios bylos partneriams neperduota.</translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation>Logotipas</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Parašo atvaizdas</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Uždaryti</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pasirinkti paveikslą</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Paveikslas išsaugotas</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Laiškai rodo logotipą</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Nieko neišsaugota. Tinka įprasto dydžio PNG arba JPEG.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Paveikslas, kaip jį spausdina laiškai</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Firminis blankas gali pakenkti Baltarusijos ir Rusijos piliečiams: nerodykite logotipo, jei jūsų laiškus nešiojasi tokie klientai. Juodraščiai ir skubūs laiškai jo niekada nerodo.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Galutiniai laiškai jį rodo virš vardo. Juodraščiai ir skubūs laiškai – niekada. Nedėkite jo, kur adresatas nori parašo ranka.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Paveikslas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Paveikslai</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Paveikslas pašalintas</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Laiškai nerodo logotipo</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Šio paveikslo išsaugoti negalima</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} puslapis iš {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Kam šis popierius?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Jis skaito raštą mūsų ekrane. Kopija duodama tik jam paprašius, po šio įspėjimo:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Kopija gali jam pakenkti</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Jis tai išgirdo ir prašo kopijos</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Kopija klientui</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Adresatui</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Mūsų darbui</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Suprasta kaip {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Pirma diena ar mėnuo? Rašykite 3.5.2022 arba 2022 m. gegužės 3 d.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Kurie metai? Rašykite 11.10.2024 arba 2024 m. spalis.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Tokios dienos nėra. Rašykite 11.10.2024 arba 2024 m. spalis.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Pabaiga ankstesnė už pradžią. Rašykite 2021–2023 arba po 2021 m. gegužės.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Nesuprasta. Rašykite 11.10.2024 arba apie 2024 m. gegužę.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Pridėti kortelę</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Mūsų kortelė</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>paskutinis paketas {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>paketų dar nebuvo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Palyginta</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nepalyginta</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Sukompromituotas</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Duokite partneriui savo kortelę ir paimkite jo kortelę. Tada palyginkite skaitmenis balsu arba susitikę.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Partnerių dar nėra</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Šio kontrolinio kodo dar niekas nepalygino</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Tokią kortelę galėjo padaryti bet kas. Skambinkite numeriu, kurį žinojote anksčiau, arba susitikite. Nenaudokite numerio iš kortelės.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Jų kontrolinis kodas</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>jie skaito balsu, jūs žymite</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Jų kontrolinis kodas kaip vaizdas</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>perskaitykite jiems</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Mūsų kontrolinis kodas</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Mūsų kontrolinis kodas kaip paveikslėlis</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Palyginome</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Skiriasi</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>liko %n grupė</numerusform>
            <numerusform>liko %n grupės</numerusform>
            <numerusform>liko %n grupių</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Visos grupės sutampa</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>biuras</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Palyginimas užrašytas</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Palygino {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Krata ar areštas</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Kortele nepasitikima</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Ten niekas nesiunčiama ir iš ten niekas nepriimama, kol nepalyginta nauja kortelė.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Atšaukti raktus</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Raktai atšaukti</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Ten niekas nesiunčiama, kas ateina iš ten, sulaikoma, ir sukuriamos užduotys įspėti klientus.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Sulaikyti viską</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Sulaikyta; ką įspėti, žr. „Šiandien“</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Partnerio kortelė</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Kortelės (*.card);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Kortelė priimta</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Mūsų kortelė partneriui</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Mūsų kortelė įrašyta.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Rodyti, kas renkama</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Slėpti, kas renkama</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Klaviatūra: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Įjungtas Caps Lock</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Sugalvokite slaptažodį</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>Jį renkate kasdien, ir tik jis skiria svetimą nuo jūsų klientų.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Pašalinti: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Rodyti daugiau: liko %n</numerusform>
            <numerusform>Rodyti daugiau: liko %n</numerusform>
            <numerusform>Rodyti daugiau: liko %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>To reikia. Užpildykite arba nurodykite, kodėl tuščia.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Iš kur tai žinome? Pasirinkite dešinėje.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>Tai matė kitas biuras. Nurodykite, iš kur tai žinome mes.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Čia dvi skirtingos reikšmės. Pirma nuspręskite, kuri teisinga.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>To nėra sąraše. Pasirinkite iš jo.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Anksčiau nei sutikimo diena. Patikrinkite, kas teisinga.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Anksčiau nei bylos atvėrimo diena. Patikrinkite, kas teisinga.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Turi būti vėliau nei patikros diena.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Kuri diena? Rašykite taip: 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>Apie ką tai? Pasirinkite žmogų.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Kaip jis duotas? Pasirinkite.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Kodėl? Pasakykite keliais žodžiais.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Keliais žodžiais pasakykite, kas tai.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Reikia nurodyti antrą žmogų.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Antras žmogus turi būti kitas nei pirmasis.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>Tai turi tik šaukimas. Pakeiskite rūšį arba palikite tuščią.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Koks tai sutikimas? Pasirinkite.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>Kurią dieną duotas sutikimas?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Įrašas negali rodyti pats į save. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Joks raštas negali būti siunčiamas kilmės valstybės institucijai.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>Tai nedera su kitkuo. Patikrinkite.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Šios saugyklos rakto failas</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Saugyklos aplankas</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Vykdoma</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stabdoma</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Iš kur tai žinome?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Iš kur žinome: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Naujas kreipimasis</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Kreipimasis priimtas</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Juodraštis išsaugotas</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Užverti, išsaugoti juodraštį</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Kreipimasis liko nepriimtas</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Jūsų juodraštis vėl čia</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Atmesti juodraštį</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Išsaugotas {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Juodraštis išsaugotas {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Žmogus tokiu ar panašiu vardu yra byloje {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Galbūt jau žinomas</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atverti</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Juodraštis išsaugotas</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Įrašyta: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Dvi skirtingos reikšmės. Išspręskite kortelėje „Dalijimasis ir istorija“.</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Kaip užrašyta</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Užverti, išsaugoti juodraštį</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Į šiukšlinę</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Įdėta į šiukšlinę: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Jūsų juodraštis vėl čia</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Išsaugotas {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Atmesti juodraštį</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>taisyti: %n</numerusform>
            <numerusform>taisyti: %n</numerusform>
            <numerusform>taisyti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>be šaltinio: %n</numerusform>
            <numerusform>be šaltinio: %n</numerusform>
            <numerusform>be šaltinio: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Juodraštis išsaugotas {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Čia dar nieko nėra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Keisti: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Į šiukšlinę: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>dvi skirtingos reikšmės</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Atverti atkūrimo kodu</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Senasis slaptažodis ir senasis kodas nuo tada nieko neatvers; gausite naują kodą.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Atkūrimo kodas, 30 ženklų</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Ataskaitos</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Skaičiai, mažesni už penkis, nerodomi</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Kas pažįsta vieną iš šių žmonių, suprastų, apie ką kalbama. Sumų irgi nėra: iš jų likusį skaičių būtų galima apskaičiuoti.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>Dėl ko kreipiasi</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Išduoti raštai</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Kol kas nėra ko skaičiuoti.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nenurodyta</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>mažiau nei {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Ką atsakė atstovybės, pagal ketvirčius</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Atstovybių atsakymų dar neužrašyta.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Atkurti atsarginę kopiją</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Ją atveria slaptažodis arba atkūrimo kodas, galioję jos sukūrimo dieną.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Failas dar nepasirinktas</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Pasirinkite atsarginę kopiją</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Slaptažodis arba atkūrimo kodas</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Atsarginė kopija</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Ar tai mūsų laiškas?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Numeris, kaip jį skaito skambinantis</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Ant jo esanti data</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>Kam jis adresuotas</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Skambinančiam nieko nesakykite. Užsirašykite, ką jums skaito.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Padėkite ragelį ir perskambinkite numeriu iš savo adresyno.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Pasakykite tik žemiau rodomą sakinį. Nieko apie žmogų.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>Palyginti PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Uždaryti</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Ką galima sakyti?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Paklauskite numerio, esančio po data.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Paklauskite laiško datos: dienos, mėnesio ir metų.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Paklauskite, kam laiškas adresuotas, ir pasirinkite.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Jūsų adresynas tuščias: pridėkite adresatų nustatymų skiltyje „Biuras“.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Perskambinkite numeriu {} iš savo adresyno ir pasakykite tik tai.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>Jūsų adresyne jo numerio nėra. Raskite jį patys; niekada nenaudokite skambinančiojo pasakyto.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>„Šis laiškas mūsų ir neatšauktas.“</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>„Patvirtinti negalime.“</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>Tai tik biurui: skambinantis iš to nieko nesužino.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Nė vienas mūsų laiškas nesutampa su šiuo failu</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Mūsų laiškas {number}, {day}; jis galioja</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Mūsų laiškas {number}, {day}; jis nebegalioja</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>Po mūsų baitų pridėtas parašas.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nepavyko</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>Laiškas PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Jūs ir langas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuras</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Įėjimo būdai</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Kopija ir patikra</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Teisė</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Šiukšlinė ir atšaukimas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Apie programą</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Nepavyko</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Įrašyti paketą</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Perduoti partneriui</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Mainai</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Partneris čia atsiras, kai kas nors palygins jo kortelės skaitmenis.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Dar nėra kam perduoti</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Laukų rūšys</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Asmeninės pastabos niekada nepatenka į paketą</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Dokumentai: {number} iš {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>gali minėti kitus</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Pažymėkite bylą kairėje: čia atsiras kiekvienas laukas toks, kokį jį perskaitys partneris.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Ką matys partneris</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Neužrašytas sutikimas perduoti šiam partneriui arba nepažymėta nė viena laukų rūšis. Sutikimas užrašomas byloje, kortelėje „Dalijimasis ir istorija“.</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Niekas neiškeliaus</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>Iškeliaus %n laukas, vienas failas neutraliu pavadinimu</numerusform>
            <numerusform>Iškeliaus %n laukai, vienas failas neutraliu pavadinimu</numerusform>
            <numerusform>Iškeliaus %n laukų, vienas failas neutraliu pavadinimu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>jame %n užantspauduotas dokumentas</numerusform>
            <numerusform>jame %n užantspauduoti dokumentai</numerusform>
            <numerusform>jame %n užantspauduotų dokumentų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Nieko neperduodama</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Kur įrašyti paketą: šiam partneriui skirta laikmena</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Įrašyta: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Užverti (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Iš kur žinome</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>Raštuose</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>Perskaityta šiame dokumente</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Kada matyta ar girdėta</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti kaip yra</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Perimti</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Ar dar esate čia? Paspauskite F9, kitaip saugykla užsirakins.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Užsirakins po {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Atsarginės kopijos dar nėra</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Kopija prieš %n dieną</numerusform>
            <numerusform>Kopija prieš %n dienas</numerusform>
            <numerusform>Kopija prieš %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Kopija šiandien</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n neįrašytas juodraštis</numerusform>
            <numerusform>%n neįrašyti juodraščiai</numerusform>
            <numerusform>%n neįrašytų juodraščių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Iš kur tai žinome?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Dokumentas, diena, raštuose…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Matytas originalas</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Matyta kopija</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Stebėjome patys</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Viešas registras</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>Jis teigia</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Teigia kitas žmogus</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Išvada, nespausdinama</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dar nieko</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Žinynas  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>{} žingsnis iš {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>Kaip išsiųstas</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Perdavimas pažymėtas</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Jei neša pats, pirmiausia įspėkite: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Kas nunešė</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Jam pasakyta</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Įrašyta, kad jis žino</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Šis raštas išėjo be jo sutikimo. Dabar jis žino, kam ir kas jame parašyta.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Kas grįžo</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Įrašyti atsakymą</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Atsakymas įrašytas</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kas jame parašyta</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Kitas vietoj jo</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Pakeisti juo</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>Raštas pakeistas</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Šis raštas nebegalioja</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Kas pasiteiraus, tam bus atsakyta, kad jo patvirtinti negalime. Rašto susigrąžinti nebeįmanoma.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Be jo sutikimo</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Išeina be sutikimo</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Nurodė du žmonės</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Tik esant pavojui gyvybei, sulaikymui ar terminui per parą</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Du žmonės sprendžia kartu ir čia įvardijami. Atsisakymo ar atšaukto sutikimo niekas neapeina.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Jis nesutiko su tuo, ką šis raštas atskleidžia, o gyventi su tuo teks jam: raštas lieka byloje ir gali būti perduotas. Jam pasakoma per kitą pokalbį; tai primena užduotis.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Pirmas žmogus, kuris tai rašo</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Turi išeiti šiandien</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Eiti trumpuoju keliu</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Trumpuoju keliu</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Niekas jo neskaito prieš išeinant</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>Angliškai, vienas parašas, be logotipo. Jo sutikimas, draudžiami faktai, kitų žmonių vardai ir kilmės valstybės institucijos vis tiek jį sustabdo; į visa kita tik atkreipiamas dėmesys.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Kolega perskaito kitą dieną; tai primena užduotis.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Pasirašo</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Duoti perskaityti partneriui</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Prašyti patikros</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Patikros paprašyta</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Kitas paketas tam biurui neša tekstą, koks jis yra. Atsakymas grįžta pakete; pasikeitus faktui, jis jau apie kitą raštą.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Kuris biuras?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Prieš jam pasakant „taip“</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Jis jį patvirtino</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Pritarimas užrašytas</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Pirmiausia jam tai perskaitykite</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Jis pritaria būtent šiems žodžiams. Kas vėliau pakeičia faktą, panaikina pritarimą.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Jis tai išgirdo ir suprato</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>Kas turi saugyklos kopiją, slaptažodį atspės per dieną. Pridėkite žodžių.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>Kas turi saugyklos kopiją, slaptažodį atspės per kelis mėnesius. Pridėkite žodį.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Atlaikys metų metus, net prieš tą, kas turi daug kompiuterių.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>Kiek galima spręsti, atlaikys ilgiau nei žmogaus gyvenimas.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Buvimo laikotarpiai, šaukimai, sprendimai ir raštai čia išsirikiuos, kai tik turės datą.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Dar niekas neturi datos</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Bylos laiko juosta</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Kas kada buvo</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Tas pats sąrašu</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Kur jis buvo</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Šaukimas, tarnyba</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas įvyko</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedūros</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>Penktadienio lapas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pavėluota</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šią savaitę</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Šiandien nieko nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n pavėluota</numerusform>
            <numerusform>%n pavėluota</numerusform>
            <numerusform>%n pavėluota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n šiandien</numerusform>
            <numerusform>%n šiandien</numerusform>
            <numerusform>%n šiandien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>Šią savaitę nieko nėra. Terminai, užduotys ir buvimo laikotarpiai čia atsiranda patys.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Bylų dar nėra. Naujam kreipimuisi vardo nereikia, jis užtrunka trumpiau nei minutę.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kreipimasis</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Sutinka ar ištrinti: ką papasakojo kiti</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Atlikta: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Atlikta: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Laukia jūsų</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n spręstinas klausimas</numerusform>
            <numerusform>%n spręstini klausimai</numerusform>
            <numerusform>%n spręstinų klausimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n paketo byla laukia sprendimo</numerusform>
            <numerusform>%n paketo bylos laukia sprendimo</numerusform>
            <numerusform>%n paketo bylų laukia sprendimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n pasirašytinas raštas</numerusform>
            <numerusform>%n pasirašytini raštai</numerusform>
            <numerusform>%n pasirašytinų raštų</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Nebaigtas juodraštis</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Priimtinas kreipimasis</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Nebaigtos raštų formuluotės</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Išspręsti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Netrukus baigiasi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Visi %n</numerusform>
            <numerusform>Visi %n</numerusform>
            <numerusform>Visi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Sistema praneša, kad diskas užšifruotas; tai saugo tik tada, kai kompiuteris išjungtas</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Sistemos duomenimis, diskas neužšifruotas</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Sistema nesako, ar diskas užšifruotas</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Atmintis gali patekti į diską neužšifruota</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n partneris dar nepalygintas</numerusform>
            <numerusform>%n partneriai dar nepalyginti</numerusform>
            <numerusform>%n partnerių dar nepalyginta</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Palyginti</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Kopija patikrinta {when}, vieta: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Atsarginės kopijos dar nėra</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Kurti kopiją</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kreipimasis</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Slėpti vardus (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Užrakinti (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Eiti arba ieškoti visur</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Atšaukti paskutinį</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>Atlikta nuo atrakinimo</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>naujausi viršuje</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Saugojimo terminas baigėsi</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Šiukšlinė tuščia. Kas ištrinta, lieka čia su visa savo istorija.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>nuo {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Ištrinti visam laikui…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Kas asmuo yra ir ką jis papasakojo, saugoma %n mėnesį po bylos uždarymo.</numerusform>
            <numerusform>Kas asmuo yra ir ką jis papasakojo, saugoma %n mėnesius po bylos uždarymo.</numerusform>
            <numerusform>Kas asmuo yra ir ką jis papasakojo, saugoma %n mėnesių po bylos uždarymo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Senesnių uždarytų bylų nėra.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Dar nieko. Kol programa neužsirakins, čia rodoma viskas, ką padarėte.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Grąžinta: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Raštas su šia formuluote</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Išgalvotas klientas</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Bandoma su</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>{line} eilutė: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Atgal į sąrašą</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Rakto failas</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>Po penkių klaidingų bandymų kiekvienas kitas laukia ilgiau, net ir paleidus iš naujo.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Veikia be tinklo. Niekas savaime nepalieka šio kompiuterio.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Rakto failas pasirinktas</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Atveriama</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Palaukite %n sekundę.</numerusform>
            <numerusform>Palaukite %n sekundes.</numerusform>
            <numerusform>Palaukite %n sekundžių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Kurį laiką niekas nieko nelietė.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Niekas nepatvirtino, kad dar yra čia.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Ekranas buvo užrakintas.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Kompiuteris užmigo.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Kompiuteris miegojo.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Rakto failas pašalintas.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Viskas užverta.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Juodraščiai išsaugoti.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Kas surinkta paskiausiai, neišsaugota: neužteko vietos.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Atverti saugyklą</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Kita saugykla</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Kur jūsų bylos?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Saugykla yra vienas aplankas. Viskas jame užšifruota, net ir kiek to yra.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Kita vieta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Kur bus nauja saugykla</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Kurti naują saugyklą</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Biurui, kuris čia pradeda dirbti su Casemgr.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Atverti kitą saugyklą</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Ji yra kitame aplanke arba laikmenoje.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atkurti atsarginę kopiją</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Ji taps nauja saugykla žemiau nurodytoje vietoje.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Apsižvalgyti mokomojoje saugykloje</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Išgalvoti žmonės, tikros formos ir raštai. Nieko negalima sugadinti.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Kaip programoje</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>{} versija</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>siuntėjas: {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>parašė {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>patvirtino {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Naudoti šią formuluotę</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsiimti</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Dokumento puslapis</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Failas pasako daugiau, nei matyti</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Dokumento tekstas</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>Kita: aprašykite</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Dabartinis slaptažodis</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Dabartinis rakto failas</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Rakto failas nuo šiol</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Naujas atkūrimo kodas</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Kas atveria dabar</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Slaptažodis ir rakto failas</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Senos atsarginės kopijos ir toliau atveriamos senuoju slaptažodžiu. Rakto failas sustiprina slaptažodį ir vienas nieko neatveria; kas jį pames, tam reikės atkūrimo kodo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Jei popierius pamestas ar kieno nors matytas. Senasis kodas nuo tada nieko neatvers.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Saugyklą nuo šiol atveria naujasis slaptažodis, senasis – ne.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Slaptažodis pakeistas</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Popierių laikykite ne prie šio kompiuterio, o senąjį sunaikinkite.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Naujas atkūrimo kodas užrašytas</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Kur jis?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Juodraštis išsaugotas</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Juodraštis išsaugotas {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Įrašas išsaugotas</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Tyla pirmiausia yra klausimas, ar jam viskas gerai. Raštai ir trynimas laukia; raštas dėl sulaikymo siūlomas tik sulaikymo atveju. Programa niekam nieko nepraneša.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Ką daro šis įrašas</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Užverti, išsaugoti juodraštį</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Išsaugoti įrašą</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Kam jis prašė pranešti</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Kam pranešti negalima</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Su juo sutarti pirmieji žingsniai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Įrašas išsaugotas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Bylos</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Laukiantys raštai</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Pridėta prie užduočių</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Jis nebeįrodo, kas kalba. Sutarkite kitą, kai jis sugrįš.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Jo kodinis žodis laikomas žinomu kitiems</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Ką galima rašyti dabar</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>Į raštus</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Atšaukti sutikimą</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Kieno sutikimas?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Atšaukti visus sutikimus</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti kaip yra</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Sutikimas atšauktas</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Juodraščiai ir perdavimas iškart sustoja</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Apie šį žmogų nieko negalima spausdinti, siųsti ar perduoti, kol jis vėl nesutiks.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Sutikimai, kurie baigiasi</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>Galiojančių sutikimų byloje nėra.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Raštai, kurie sustos</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kas turi kopiją</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Nė vienas partneris neturi kopijos.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Raštai, kuriuos prašome grąžinti</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Ko niekas nebesugrąžins</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Atšaukimas užrašytas</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>Sustabdytas %n raštas.</numerusform>
            <numerusform>Sustabdyti %n raštai.</numerusform>
            <numerusform>Sustabdyta %n raštų.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Prašyti grąžinti: po užduotį raštui</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Nė vieno prašyti nereikia.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: kas perskaitė, gali tai saugoti ir perduoti toliau.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: šiuo partneriu nebepasitikima, todėl prašyti nėra ko.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: kas buvo pasakyta nukreipiant, ten žinoma.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Atsarginės kopijos ir užantspauduotos saugyklos išlaiko savo turinį, kol bus pakeistos.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Juodraštis išsaugotas</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Formuluotė pasiūlyta</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Mūsų formuluotė</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Kas palygina ir patvirtina?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Įterpti faktą</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Kas skiriasi</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>pašalinta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Kaip programoje</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>Rašte dešinėje</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Kuo skiriasi nuo dabartinės formuluotės</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijos</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Užverti, išsaugoti juodraštį</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Siūlyti</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Spausdinama su sąlyga: {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Spausdinama visada.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Yra %n rūšies raštuose.</numerusform>
            <numerusform>Yra %n rūšių raštuose.</numerusform>
            <numerusform>Yra %n rūšių raštuose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Jūsų juodraštis vėl čia</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Atmesti juodraštį</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Palyginkite skirtumus žemiau. Kol niekas nepatvirtino, rašte taip nebus.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} formuluoja taip</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>Šiame rašte to nėra: apie šį klientą nežinoma tai, nuo ko priklauso spausdinimas.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Reikia kai ką pataisyti</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Pasiūlyta; raštuose taip dar nerašoma</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>Ši formuluotė jau naudojama raštuose</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Vardas: jis stovi prie formuluotės.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Patvirtinta: nuo šiol raštuose rašoma taip</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsiimta</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Juodraštis išsaugotas {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Rašto rūšis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Sakinio žodžiai</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Ieškoti sakinių</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Mūsų žodžiais</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Laukia patvirtinimo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrai</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sakiniai</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Perduoti formuluotes</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Priimti iš partnerio</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Raštų formuluotės</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raštai</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Įrašyta: {}. Čia tik formuluotės, nieko iš bylų.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Rodyti visus sakinius</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Kol sakinio nesuformuluojate kitaip, raštuose rašoma taip, kaip programoje. Jūsų formuluotė prašo tų pačių faktų; prieš jai patenkant į raštą, kas nors ją palygina ir patvirtina savo vardu.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] atveria sakinį, [Alt F] įterpia faktą</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Jūsų suformuluotų sakinių čia nėra</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>Siuntėjas: {}; laukia patvirtinimo</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Kur įrašyti mūsų formuluotes: partneriui skirta laikmena</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Partnerio pasirašytos raštų formuluotės</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n palygintinas sakinys, pasirašė {}</numerusform>
            <numerusform>%n palygintini sakiniai, pasirašė {}</numerusform>
            <numerusform>%n palygintinų sakinių, pasirašė {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
</context>
</TS>
