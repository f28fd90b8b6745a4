<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Праграма працуе без сеткі і нікому нічога не паведамляе. Гарантый няма; яе можна выкарыстоўваць, вывучаць, змяняць і перадаваць на ўмовах GNU General Public License версіі 3 або навейшай.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцэнзіі</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Праграма</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Шрыфты: Noto Sans, Serif і Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Значкі: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чытаць</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліятэкі</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Гэта патрэбна. Запоўніце.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Спачатку адзначце гэта: без гэтага далей нельга.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Перайсці або шукаць усюды</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Месца, кодавае імя, палова імені любым пісьмом</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Што знойдзена</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Словы лістоў</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новы зварот</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>Пятнічны ліст</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Ці наш гэты ліст? Ператэлефанаваць</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Адхіліць пакет</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вырашыць пазней</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Атрыманы пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Квітанцыя прынятая.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Ад: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>подпіс правільны, адбітак звераны</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>адбітак ніхто не звяраў</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Пакуль нічога не захавана</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n справа ў гэтым пакеце</numerusform>
            <numerusform>%n справы ў гэтым пакеце</numerusform>
            <numerusform>%n спраў у гэтым пакеце</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Запісаны {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Увесь імпарт можна адмяніць.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новы запіс</numerusform>
            <numerusform>%n новыя запісы</numerusform>
            <numerusform>%n новых запісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n змена</numerusform>
            <numerusform>%n змены</numerusform>
            <numerusform>%n змен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n пытанне</numerusform>
            <numerusform>%n пытанні</numerusform>
            <numerusform>%n пытанняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n дакумент</numerusform>
            <numerusform>%n дакументы</numerusform>
            <numerusform>%n дакументаў</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>нічога новага</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Вы і адпраўнік змянілі адно і тое ж поле</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Захаваныя абодва значэнні. Пасля прыняцця вы выбераце адно з іх; да таго часу лісты іх не выкарыстоўваюць.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Новае: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>тут: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Менавіта гэты пакет ужо прыходзіў.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Папярэднія пакеты не прыйшлі.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Пазнейшы прыйшоў раней.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Ён не працягвае апошні: спытайце адпраўніка.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Прыняць %n справу</numerusform>
            <numerusform>Прыняць %n справы</numerusform>
            <numerusform>Прыняць %n спраў</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Гэта чакае на старонцы «Сёння». Каб вырашыць, адкрыйце файл зноў.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Вырашана па %n справе</numerusform>
            <numerusform>Вырашана па %n справах</numerusform>
            <numerusform>Вырашана па %n справах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Скажыце некалькімі словамі.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Зрабіць копію зараз</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Праверыць сховішча</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Рэзервовая копія</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Апошняя копія</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Яшчэ няма</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Запісана і праверана</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Запісаў з таго часу</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Гэтае сховішча</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Захоўвайце яе не на гэтым камп’ютары. Яе адкрываюць пароль, файл-ключ і код аднаўлення таго дня, калі яна зроблена, што б вы ні змянілі потым.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Сістэма паведамляе, што дыск зашыфраваны; гэта абараняе, толькі калі камп’ютар выключаны</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Паводле сістэмы, дыск не зашыфраваны</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Сістэма не кажа, ці зашыфраваны дыск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Памяць можа трапіць на дыск незашыфраванай</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Сістэма паведамляе, што памяць не пішацца на дыск адкрыта</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Сістэма не кажа, ці пішацца памяць на дыск</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Новы файл для копіі</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: запісана, на пробу адноўлена і зверана.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копія зроблена</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Чытаецца і правяраецца кожны байт сховішча: загаловак, старонкі, далучаныя файлы, пошукавы індэкс і гісторыя.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Усё так, як было запісана.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Прыбраць</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Адкрыць як справу</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Гутарка…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Дзе ён? Невядома, затрыманы, памёр…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Адклікаць згоду…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Перадаць…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Закрыць справу…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Ён просіць усё сцерці…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Адкрыта як справа</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Сцерці: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Часткі справы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людзі</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Вайсковае</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Працэдуры</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Храналогія</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Перадача і гісторыя</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Кліент, яго дакументы, сям’я і тыя, хто мог бы яго прыняць.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Прызыў, служба, адмова і прычыны: пра кожнае сказана, адкуль мы гэта ведаем.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Дзе і на якой падставе ён знаходзіцца і пра што хадайнічае.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Што, калі і кім было сказана.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Што трэба зрабіць, каму і да якога тэрміну.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>з {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n чарнавік</numerusform>
            <numerusform>%n чарнавікі</numerusform>
            <numerusform>%n чарнавікоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n разыходжанне</numerusform>
            <numerusform>%n разыходжанні</numerusform>
            <numerusform>%n разыходжанняў</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ліст</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Падзея</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Бліжэйшы тэрмін</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Бяспечная сувязь</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не ацэнена</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Рызыка</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Няма згоды: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Усе запытаныя згоды ёсць</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>Адкрыць справу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ліст</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Рызыка не ацэненая</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Што мы ведаем</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Апошняя нататка</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>У кошык: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Імя любым пісьмом, кодавае імя, нумар дакумента</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Шукаць справы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мае</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>З тэрмінам</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтры</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Адмацаваць гэты пошук</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Замацаваць гэты пошук</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Стрэлкі выбіраюць, Enter адкрывае</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Бліжэйшы тэрмін</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Апошняя змена</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n адкрытая справа</numerusform>
            <numerusform>%n адкрытыя справы</numerusform>
            <numerusform>%n адкрытых спраў</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новы зварот</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>Па гэтых словах нікога не знойдзена. Хопіць паловы імені любым пісьмом або кодавага імені.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічога не знойдзена</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Звароту не патрэбна імя: кодавае імя выбіраецца само, а справай ён стане, калі будзе што захоўваць.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Тут яшчэ няма спраў</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Яшчэ без імені</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Без тэрміну</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>Перад любым лістом: яму, магчыма, няма 18</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>У гэтай справе не ўдзельнічае ні апякун, ні адвакат.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Не запісана, што лепш для дзіцяці.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Напісаць</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>Згоды самога дзіцяці ў справе няма.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Бацькам нічога не паведамляюць, калі дзіця само гэтага не хоча.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Схавана</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, зверана</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>Група {}</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>Увядзіце гэтыя групы з паперы. Код вышэй схаваецца, як толькі вы пачняце.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Пацвердзіце, што ён у вас ёсць</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Запішыце код аднаўлення ад рукі</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>Калі пароль забыты, гэта адзіны іншы ўваход. Скінуць пароль не можа ніхто, нават мы. Захоўвайце паперу па-за бюро.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Хто тэлефануе?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>Расказанае пра яго іншымі захоўваецца 14 дзён без яго імені; потым вас спытаюць.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Пра што гаворка?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Як мы размаўляем</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Імя, калі назаве</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Грамадзянства</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Як з ім звязацца</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Нумар або нік</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Чаго ніколі нельга рабіць</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Ператэлефанаваць</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Закрыць часткі паперы</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Старонка паперы з тым, што закрыта</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Дадаць прамавугольнік</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Прыбраць прамавугольнік</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Правядзіце мышшу па тым, што трэба закрыць. Стрэлкі рухаюць прамавугольнік, Shift са стрэлкамі мяняе памер.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Закрытая копія захавана</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Захаваць копію</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n прамавугольнік</numerusform>
            <numerusform>%n прамавугольнікі</numerusform>
            <numerusform>%n прамавугольнікаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Дзе ён</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>Падстава</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выехаў</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Позва</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Нарадзіўся</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Грамадзянства</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два розныя значэнні</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Бяспечны спосаб яшчэ невядомы. Спытайце, перш чым звязвацца.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Вядома іншым з {}: не спадзявайцеся на гэта</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Спачатку кодавае слова</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Без паведамленняў</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Дадаць файл</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>або перацягніце файлы сюды, або ўстаўце здымак. Звесткі пра месца і камеру выдаляюцца.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Позвы, рашэнні, пашпарты: кожны дакумент запячатаны ў сховішчы і бачны толькі ў гэтым акне.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Дакументаў яшчэ няма</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Дакументы справы</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Дакумент дададзены. Сам файл ляжыць там жа, дзе ляжаў.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>выдалена: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>можа называць іншых</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Глядзець</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Файлы для справы</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Здымак дададзены</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пыталіся</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Адмовіўся адказваць</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не датычыцца</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не перададзена</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>Сцерці назаўсёды</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Сцёрта назаўсёды</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>Гэта знікне назаўсёды: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Вярнуць гэта не зможа ніхто.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Копіі ў партнёраў гэтым не сціраюцца: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Рэзервовыя копіі і запячатаныя сховішчы трымаюць гэта, пакуль іх не заменяць.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Паказаць асабістыя падказкі</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Чаго патрабуе</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Невядома, чаго патрабуе гэтая дзяржава. Спытайце тамтэйшага адваката.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Шляхі поруч, перш чым раіць</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Тэрміны, як іх лічаць правілы</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Ні ў аднаго правіла яшчэ няма дня, ад якога лічыць.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пакуль нічога</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Запісаць, чаму гэтага няма</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Што адкрывае</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Што закрывае</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, захавана</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Тэрмін захаваны</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Толькі для вас: ніколі не друкуецца і не захоўваецца</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Астатняе пачакае, пакуль ён адзін раз свабодна не раскажа сваю гісторыю.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Нічога асаблівага не відаць.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Перадаць партнёру</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Адкрыць пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Справы выходзяць толькі файлам для аднаго партнёра, зашыфраваным ключом, які вы зверылі.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Абмену яшчэ не было</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Атрымана</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Перададзена</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Запісаць квітанцыю для адпраўніка</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Адмяніць увесь імпарт</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Імпарт адменены. Адпраўце партнёру новую квітанцыю.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Куды запісаць квітанцыю</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Квітанцыя запісаная. Перадайце яе партнёру.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Пакет або квітанцыя ад партнёра</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (у тэксце яшчэ няма)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>норму {} можна прывесці</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Зноскі і іншыя часткі</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>зноска: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>нумар абзаца: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>словы: {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>канец умовы</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>інакш</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>толькі калі ёсць: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation>{what}: «{code}»</translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation>{what}: не «{code}»</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>ёсць: {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>няма: {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>толькі па выбары кансультанта</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>профіль: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>грамадзянства: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>адрасат у краіне: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>ёсць адно з: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>ёсць усё: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>няма нічога з: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Нічога не сказана. Напішыце сказ.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>Не хапае «{fact}»: у сказе гэта павінна быць. Устаўце.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>Радок {line}: «{fact}» не належыць да фактаў гэтага сказа. Прыбярыце {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>Радок {line}: дужка не закрытая або ва ўмовы няма канца. Устаўце факт нанава.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>Радок {line}: нябачны знак ({found}). Прыбярыце яго.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>Для сказа гэта занадта доўга. Скараціце.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>Радок {line}: у дужках не толькі назва факта. Устаўце яго нанава.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>Радок {line}: «{found}» нельга прымяніць да факта. Устаўце факт нанава.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>Радок {line}: «{found}» нельга прачытаць. Устаўце факт нанава.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Пуста, бо</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Перш чым стане канчатковым</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>вырашыць: %n</numerusform>
            <numerusform>вырашыць: %n</numerusform>
            <numerusform>вырашыць: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>зірнуць: %n</numerusform>
            <numerusform>зірнуць: %n</numerusform>
            <numerusform>зірнуць: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Нішто не замінае.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Трэба вырашыць</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Варта зірнуць</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>У парадку</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n факт, кожны з крыніцай</numerusform>
            <numerusform>%n факты, кожны з крыніцай</numerusform>
            <numerusform>%n фактаў, кожны з крыніцай</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Канчатковы</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>Гэта тыя самыя байты, што былі запячатаныя. Зноў яны не запісваюцца ніколі.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Запоўніць</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Дадаць: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>Да права</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Сказаць на гэтай мове</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сховішча</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша арганізацыя</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Хвілін восем. Можна перапыніцца і вярнуцца.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} з {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Адкрыць Casemgr</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка сховішча</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>пратэрмінавана на %n дзень</numerusform>
            <numerusform>пратэрмінавана на %n дні</numerusform>
            <numerusform>пратэрмінавана на %n дзён</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Заўтра</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байты</numerusform>
            <numerusform>%n байтаў</numerusform>
        </translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} кБ</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} МБ</translation>
    </message>
</context>
<context>
    <name>FridaySheetView</name>
    <message>
        <source>Friday sheet</source>
        <translation>Пятнічны ліст</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Хто прымае гэтыя справы?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Імя: яно будзе стаяць побач з кожнай справай.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>Прынята: %n справа</numerusform>
            <numerusform>Прынята: %n справы</numerusform>
            <numerusform>Прынята: %n спраў</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: сістэма трымае копію ў чарзе, пакуль не надрукуе</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>Да таго дня ў вас няма тэрмінаў.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Адкрыць справу</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Прынята па гэтым лісце</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Усё, што мае тэрмін да {}, самае спешнае зверху.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Бяспечная сувязь: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>не запісана</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Наступны крок: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Хто прыняў: {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Маюць права падпісваць лісты: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>ніхто не ўказаны</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n справа не змясцілася на старонцы; глядзіце ў праграме: {}</numerusform>
            <numerusform>%n справы не змясціліся на старонцы; глядзіце ў праграме: {}</numerusform>
            <numerusform>%n спраў не змясцілася на старонцы; глядзіце ў праграме: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Прыняў (імя, дзень): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Хто тут працуе</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Яно стаіць побач з усім, што вы ўносіце: памета для калег, а не доказ.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Мова і выгляд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлы</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмны</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Выгляд</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Мову ліста выбіраюць у самім лісце.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвіліна</numerusform>
            <numerusform>%n хвіліны</numerusform>
            <numerusform>%n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Заблакаваць праз</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Блакаваць, калі не чапаць</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Блакуецца таксама разам з экранам, калі камп’ютар засынае і калі прыбралі файл-ключ. Уведзенае захоўваецца.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Імёны і клавішы</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L і E пачынаюць нататку, ліст, падзею</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Хаваць імёны на кожнай старонцы</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Захоўваць тое, што пра яго расказалі?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Ён згадзіўся, каб гэта захоўвалася.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Чатырнаццаць дзён мінулі. Запішыце яго згоду або сатрыце гэта.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Запісаць згоду</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Сцерці…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Пакінута: ён згадзіўся</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Гэта знікне назаўсёды, а з ім і ўвесь зварот, калі больш нічога не расказана. Вярнуць гэта не зможа ніхто.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Сцерці расказанае іншымі</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Сцерці назаўсёды</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Сцёрта назаўсёды</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Старонкі даведкі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Згоды</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Запісаць згоду</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>да {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>адклікана {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Пакуль ён не даў згоды, нічога нельга перадаваць і друкаваць.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У каго ёсць копія</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Перадаць</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Адсюль нічога з гэтай справы партнёрам не перадавалі.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n пытанне на вырашэнне</numerusform>
            <numerusform>%n пытанні на вырашэнне</numerusform>
            <numerusform>%n пытанняў на вырашэнне</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Выберыце па адным. Іншае застанецца ў гісторыі і вернецца адным націсканнем.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Хто што змяніў</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} з {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Нашае</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Пакінуць гэта</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Пытанне вырашана</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>гэтае бюро</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>з пакета</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Значэнне вернута</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Гутарка</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Пазнака часу (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>Я тут (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбраць</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Выбраць: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Стварыць новы</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Новы файл-ключ, лепш на асобным носьбіце</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>На якой мове?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Яе можна змяніць у любы час. У лістоў свае мовы.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Прачытаць крыніцу</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Паставіць пад сумнеў</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Пацвердзіць</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Пацверджана: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Напішыце, у чым сумнеў: гэта стаіць побач з радком.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Пад сумневам: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Пацвердзіў(-ла) {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Імя: яно стаіць побач з радком.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>Дзень, калі прачыталі крыніцу: сёння або раней.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Радок глядзелі {}: ранейшае чытанне нічога не мяняе.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Што прачыталі: сам тэкст або крыніцу пра яго.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>Дзень пасля чытання.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не атрымалася</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Словы радка</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Шукаць у рэестры</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Любая надзейнасць</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Наколькі надзейна вядома</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Можна цытаваць ці не</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Можна цытаваць</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Састарэла</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнёна</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблакавана</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Ці могуць лісты гэта цытаваць</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Любы ліст</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Від ліста</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Любая краіна прытулку</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Краіна прытулку</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Любая краіна паходжання</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Краіна паходжання</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Запісана: {}. Там толькі права, нічога са спраў.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Запісаць для партнёра</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Параўнаць з партнёрскім</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n радок</numerusform>
            <numerusform>%n радкі</numerusform>
            <numerusform>%n радкоў</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Ніводзін радок не падыходзіць. Выберыце менш умоў або слоў.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; праверана {day}, зноў да {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Хто пацвердзіў: {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Паглядзець: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Куды запісаць наш рэестр</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Рэестр, падпісаны партнёрам</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Радкі партнёра</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Хто вырашае?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Іх рэестр кажа тое ж, што наш.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Нічога не адрозніваецца</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Пераняць</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Імя: яно стаіць побач з радком.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>Пераняты %n радок</numerusform>
            <numerusform>Пераняты %n радкі</numerusform>
            <numerusform>Пераняты %n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Пераняць %n радок</numerusform>
            <numerusform>Пераняць %n радкі</numerusform>
            <numerusform>Пераняць %n радкоў</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>У нас гэтага няма</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Адрозніваецца ад нашага</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Наш глядзелі пазней: ён застаецца</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>Пераняць {}</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Адрозніваецца частка, якая не паказана: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Наш: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Іх: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не атрымалася</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>можна цытаваць</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>састарэла: трэба паглядзець зноў</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>замкнёна: занадта даўно не чыталі</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>нельга цытаваць: ніхто не чытаў крыніцу</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>нельга цытаваць: цяпер дзейнічае іншае права</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>нельга цытаваць: не дзейнічае</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>нельга цытаваць: толькі для бюро</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Спасылка</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Што кажа</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Адкуль вядома</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Не прачытана або пад сумневам</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Дзейнічае</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Якія справы</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Дзе цытуецца</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Паглядзелі</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, зноў да {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>пасля {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>заменена на {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>вырашаныя {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>пададзеныя {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>зарэгістраваныя {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>дакладна {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>з {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>па {}</translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation>не: {}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation>дзень</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>месяц, пара года, год</translation>
    </message>
    <message>
        <source>about</source>
        <translation>каля</translation>
    </message>
    <message>
        <source>before</source>
        <translation>да</translation>
    </message>
    <message>
        <source>after</source>
        <translation>пасля</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>ад, да</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Любы від</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Від ліста</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любы стан</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Стан ліста</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Любы адрасат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любы час</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Калі выдадзены</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Апошнія 30 дзён</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Адклікаць ліст</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Таму, хто спытае, адкажуць, што мы не можам яго пацвердзіць. Вярнуць ліст немагчыма.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чаму?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Адклікаць</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Ліст адкліканы</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Копія для кліента адзначана</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Канверт DL, 220 × 110 мм</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Канверт C6, 162 × 114 мм</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>Канверт C5, 229 × 162 мм</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>Налепка, першая на аркушы з 14</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Захаваць па-за сховішчам: файл будзе ляжаць на дыску незашыфраваны</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Захавана па-за сховішчам. Запомніце, дзе ляжыць файл.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: сістэма трымае копію ў чарзе, пакуль не надрукуе</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Праверана</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Ухвалена</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Канчатковы</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўлена</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Ліст, якім ён будзе надрукаваны</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ліст</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Каму: {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>Гэты ліст</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Мова паказу</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Падпісвае</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пакуль ніхто</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Кароткім шляхам: ніхто яго не чытаў</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Дадаткі</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Закрыць часткі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Таму, хто спытае, адказваюць, што мы не можам яго пацвердзіць.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Гэты ліст больш не дзейнічае</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: згода</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: просяць змяніць</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: яшчэ няма адказу</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Прыняць як праверку</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Зрабіць з гэтага задачу</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Двое заявілі пра небяспеку. Яму скажуць пры наступным кантакце.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Выходзіць без згоды</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Яго нельга ні друкаваць, ні захоўваць.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>Дзяржаве паходжання</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Ён адмовіўся</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Згода спрэчная</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Згоды яшчэ няма</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкаваць</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Канверт</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Адклікаць</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Запоўніць %n прабел</numerusform>
            <numerusform>Запоўніць %n прабелы</numerusform>
            <numerusform>Запоўніць %n прабелаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Запісаць яго згоду</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Яго зараз не спытаць</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Ліст мусіць выйсці сёння</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Пазначыць як правераны</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Даць прачытаць партнёру</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Ён яго ўхваліў</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Зрабіць канчатковым</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Запісаць, як перададзена</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Адзначыць прачытаным пасля</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Яму сказана</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Запісаць адказ</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Іншы замест яго</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Ліст правераны</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Праверка запісана</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Ліст канчатковы</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Адказ прыняты</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>бюро</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>Ліст скажа: «мы бачылі арыгінал»</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Ліст скажа: «мы бачылі копію»</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Ліст скажа: «наш кансультант назіраў»</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Ліст назаве рэестр і дзень</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Ліст скажа: «паводле яго слоў…»</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Ліст скажа: «нам паведаміў…»</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Ніводзін ліст гэтага не скажа</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>У працы</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Канчатковы</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Словы лістоў</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Ці наш ён?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Нехта пытаецца, ці наш ліст</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Захаваць рэестр</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Надрукаваць рэестр</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Выберыце вышэй менш умоў, і лістоў стане больш.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Ніводзін ліст не падыходзіць</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Выбраць справу</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Ліст пішацца з таго, што вядома ў справе. Выберыце справу і націсніце L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] перайсці да справы і націснуць [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Тут яшчэ няма лістоў</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Захавана па-за сховішчам. Запомніце, дзе ляжыць файл.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдадзены</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўлены</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Рэестр лістоў</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>старонка {page} з {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Захаваць па-за сховішчам: файл будзе ляжаць на дыску незашыфраваны</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: сістэма трымае копію ў чарзе, пакуль не надрукуе</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Новы ліст</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Лісты гэтай справы</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Ліст пішацца з таго, што вядома ў справе, сказ за сказам, кожны з крыніцай.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Лістоў яшчэ няма</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Віды лістоў для гэтай справы</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Напісаць</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Яшчэ невядома, пра каго мог бы быць ліст.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Дадаць радок</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Праграма спытала ў сістэмы. Тая можа памыляцца, і яе адказ — не доказ.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Сістэма паведамляе, што дыск зашыфраваны; гэта абараняе, толькі калі камп’ютар выключаны</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>Паводле сістэмы, дыск не зашыфраваны. Спытайце таго, хто ведае гэты камп’ютар</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Сістэма не кажа, ці зашыфраваны дыск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Памяць можа трапіць на дыск незашыфраванай. Зашыфруйце падкачку або адключыце яе</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Сістэма паведамляе, што памяць не пішацца на дыск адкрыта</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Сістэма не кажа, ці пішацца памяць на дыск</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Рэзервовай копіі яшчэ няма. Зрабіце яе ў наладах пасля першай справы і захоўвайце ў іншым месцы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Адменена: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Застаецца, бо з таго часу зменена: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Замацаваныя пошукі</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Навучальнае сховішча: усе людзі ў ім выдуманыя. Яго пароль: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не атрымалася</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Справаздачы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Пазначыць факты</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>Да першай пазнакі</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Унесці як</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Новы ліст</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Мова ліста</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Мова, на якой чытае кліент</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>Каму ліст? Выберыце адрасата або дадайце яго ў наладах.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Ліст пачаты</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Мова, на якой чытае кліент</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Падпісвае</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Дадаткі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Напісаць</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>Для каго: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Новы пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Тое ж яшчэ раз</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Скласці выпадковы</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>кідкоў манеты: {}</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Некалькі не звязаных паміж сабой слоў лягчэйшыя за знакі.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Хтосьці ўжо вядомы</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Ваша арганізацыя</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>У лістах сказана, хто піша і дзе можна спытаць. Гэта можна запоўніць пазней.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Назва арганізацыі</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Дзе чытач спытае, ці ліст ваш</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Што лісты кажуць пра вас</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Хто можа падпісваць</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>Каму ідуць лісты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Дадаць: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Без яе ў ліста няма бланка, і ніхто не зможа спытаць, ці ён ваш.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>За ліст мусіць хтосьці адказваць.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Органы ўлады, прадстаўніцтвы, партнёры і адвакаты.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Лагатып</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпіс</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Спачатку скажыце, хто вы</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Дадайце арганізацыю вышэй.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Яго становішча</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Пакуль нічога невядома. Пачніце з таго, дзе ён і як з ім звязацца.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коратка</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Два-тры сказы, з якімі калега зможа адказаць на званок.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Апошняя нататка</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Усе нататкі</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нататак яшчэ няма.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Што далей</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Тэрмінаў няма.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Гатова: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Напісаць</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Лістоў яшчэ няма.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У каго ёсць копія</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Адсюль нічога з гэтай справы партнёрам не перадавалі.</translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation>Лагатып</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Малюнак подпісу</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбраць малюнак</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Малюнак захаваны</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Лісты паказваюць лагатып</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Нічога не захавана. Падыдзе PNG або JPEG звычайнага памеру.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Малюнак, якім яго друкуюць лісты</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Бланк можа нашкодзіць грамадзянам Беларусі і Расіі: не паказвайце лагатып, калі вашы лісты бяруць з сабой такія кліенты. Чарнавікі і тэрміновыя лісты ніколі яго не паказваюць.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Канчатковыя лісты паказваюць яго над імем. Чарнавікі і тэрміновыя лісты ніколі. Не дадавайце яго, калі адрасат патрабуе подпіс ад рукі.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Малюнак</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Малюнкі</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Малюнак прыбраны</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Лісты не паказваюць лагатып</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Гэты малюнак нельга захаваць</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Павялічыць</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Для каго гэтая папера?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Ён чытае ліст на нашым экране. Копія даецца, толькі калі ён просіць, пасля гэтага:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Копія можа яму зашкодзіць</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Ён гэта пачуў і просіць копію</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Копія для кліента</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Для адрасата</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Для нашай працы</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Зразумета як {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Спачатку дзень ці месяц? Напішыце 3.5.2022 або 3 мая 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Які год? Напішыце 11.10.2024 або кастрычнік 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Такога дня няма. Напішыце 11.10.2024 або кастрычнік 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Канец раней за пачатак. Напішыце 2021–2023 або пасля мая 2021.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Незразумела. Напішыце 11.10.2024 або каля мая 2024.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Дадаць картку</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Наша картка</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>апошні пакет {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>пакетаў яшчэ не было</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Зверана</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не зверана</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Скампраметаваны</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Дайце партнёру сваю картку і вазьміце яго картку. Затым зверце лічбы голасам або асабіста.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Партнёраў яшчэ няма</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Гэты адбітак яшчэ ніхто не звяраў</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Такую картку мог зрабіць хто заўгодна. Патэлефануйце на нумар, які ведалі раней, або сустрэньцеся. Не бярыце нумар з карткі.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Іх адбітак</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>яны чытаюць уголас, вы адзначаеце</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Іх адбітак малюнкам</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>прачытайце ім</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Наш адбітак</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Наш адбітак у выглядзе малюнка</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Мы зверылі</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Яны адрозніваюцца</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>засталася %n група</numerusform>
            <numerusform>засталося %n групы</numerusform>
            <numerusform>засталося %n груп</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Усе групы супалі</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>бюро</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Зверка запісаная</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Хто зверыў: {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Вобшук або арышт</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Адклікаць</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Картцы не давяраюць</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Туды нічога не адпраўляецца і адтуль нічога не прымаецца, пакуль не зверана новая картка.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Адклікаць ключы</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Ключы адкліканыя</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Туды нічога не адпраўляецца, атрыманае адтуль затрымліваецца, і з’яўляюцца задачы папярэдзіць кліентаў.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Затрымаць усё</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Затрымана; каго папярэдзіць, глядзіце ў «Сёння»</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Картка партнёра</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Карткі (*.card);;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Картка прынятая</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Наша картка для партнёра</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Наша картка запісаная.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Паказаць уведзенае</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Схаваць уведзенае</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Клавіятура: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock уключаны</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Прыдумайце пароль</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>Вы ўводзіце яго штодня, і толькі ён стаіць паміж чужынцам і вашымі кліентамі.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Прыбраць: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Паказаць яшчэ: застаўся %n</numerusform>
            <numerusform>Паказаць яшчэ: засталося %n</numerusform>
            <numerusform>Паказаць яшчэ: засталося %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>Гэта патрэбна. Запоўніце або скажыце, чаму пуста.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Адкуль мы гэта ведаем? Выберыце справа.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>Гэта бачыла іншае бюро. Скажыце, адкуль гэта ведаем мы.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Тут два розныя значэнні. Спачатку вырашыце, якое слушнае.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>Гэтага няма ў спісе. Выберыце з яго.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Раней за дзень згоды. Праверце, што слушна.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Раней за дзень адкрыцця справы. Праверце, што слушна.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Павінна быць пазней за дзень праверкі.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Які дзень? Напішыце як 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>Пра каго гэта? Выберыце чалавека.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Як яна дадзена? Выберыце.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Чаму? Скажыце некалькімі словамі.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Скажыце некалькімі словамі, што гэта.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Трэба назваць другога чалавека.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Другі чалавек мусіць быць іншым, чым першы.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>Гэта ёсць толькі ў позвы. Змяніце від або пакіньце пустым.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Якая гэта згода? Выберыце.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>У які дзень дадзена згода?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Запіс не можа паказваць сам на сябе. Выберыце іншы.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Ніводзін ліст не можа быць адпраўлены ў органы дзяржавы паходжання.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>Гэта не адпавядае астатняму. Праверце.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Файл-ключ гэтага сховішча</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка сховішча</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выконваецца</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Спыняецца</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Адкуль мы гэта ведаем?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Адкуль ведаем: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Новы зварот</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Зварот прыняты</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Чарнавік захаваны</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыць, захаваць чарнавік</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Зварот не быў прыняты</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш чарнавік на месцы</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Адкінуць чарнавік</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Захаваны {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чарнавік захаваны {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Чалавек з такім або падобным імем ёсць у справе {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Магчыма, ужо вядомы</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Адкрыць</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Чарнавік захаваны</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Захавана: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Два розныя значэнні. Вырашыце на ўкладцы «Перадача і гісторыя».</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Як запісана</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыць, захаваць чарнавік</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>У кошык</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Прыбрана ў кошык: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш чарнавік на месцы</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Захаваны {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Адкінуць чарнавік</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>выправіць: %n</numerusform>
            <numerusform>выправіць: %n</numerusform>
            <numerusform>выправіць: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>без крыніцы: %n</numerusform>
            <numerusform>без крыніцы: %n</numerusform>
            <numerusform>без крыніцы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чарнавік захаваны {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут яшчэ нічога няма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Змяніць: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>У кошык: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два розныя значэнні</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Адкрыць кодам аднаўлення</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Стары пароль і стары код пасля гэтага нічога не адкрыюць; вы атрымаеце новы код.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Код аднаўлення, 30 знакаў</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Справаздачы</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Лікі, меншыя за пяць, не называюцца</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Хто знае аднаго з гэтых людзей, здагадаўся б, пра каго гаворка. Агульных лікаў таксама няма: па іх можна вылічыць рэшту.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Грамадзянства</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>З чым прыходзяць</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Выдадзеныя лісты</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Лічыць пакуль няма чаго.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не ўказана</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>менш за {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Што адказвалі прадстаўніцтвы, па кварталах</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Адказаў прадстаўніцтваў яшчэ не запісана.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Аднавіць рэзервовую копію</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Яна адкрываецца паролем або кодам аднаўлення таго дня, калі зроблена.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Файл яшчэ не выбраны</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выберыце рэзервовую копію</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Пароль або код аднаўлення</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Рэзервовая копія</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Ці наш гэты ліст?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Нумар, як яго чытае той, хто званіў</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Дата, якая на ім стаіць</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>Каму ён адрасаваны</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Нічога не кажыце таму, хто званіў. Запішыце, што вам чытаюць.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Пакладзіце слухаўку і ператэлефануйце па нумары са свайго даведніка.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Скажыце толькі сказ, які паказаны ніжэй. Нічога пра чалавека.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>Параўнаць PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Што можна сказаць?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Спытайце нумар, які стаіць пад датай.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Спытайце дату ліста: дзень, месяц і год.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Спытайце, каму адрасаваны ліст, і выберыце адрасата.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Ваш даведнік пусты: дадайце адрасатаў у Наладах, Бюро.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Ператэлефануйце на {} – гэта нумар з вашага даведніка – і скажыце толькі гэта.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>У вашым даведніку няма яго нумара. Знайдзіце нумар самі; ніколі не карыстайцеся тым, што вам назвалі.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>«Гэты ліст наш і не адкліканы»</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>«Мы не можам пацвердзіць»</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>Гэта толькі для бюро: той, хто тэлефануе, пра гэта не даведаецца.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Ніводзін наш ліст не супадае з гэтым файлам</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Наш ліст {number}, {day}; ён дзейнічае</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Наш ліст {number}, {day}; ён больш не дзейнічае</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>Пасля нашых байтаў дададзены подпіс.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не атрымалася</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>Ліст у PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Вы і акно</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Спосабы ўваходу</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Копія і праверка</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Кошык і адмена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Пра праграму</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Не атрымалася</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Запісаць пакет</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Перадаць партнёру</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Партнёр з’явіцца тут, калі нехта зверыць лічбы яго карткі.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Пакуль няма каму перадаваць</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Віды палёў</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Асабістыя нататкі ніколі не трапляюць у пакет</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Дакументы: {number} з {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>можа называць іншых</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Адзначце справу злева: тут з’явіцца кожнае поле такім, якім яго прачытае партнёр.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Што ўбачыць партнёр</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Згода на перадачу гэтаму партнёру не запісана, або не адзначаны ніводзін від палёў. Згоду запісваюць у справе, на ўкладцы «Перадача і гісторыя».</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Нічога не будзе перададзена</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>Выйдзе %n поле, адзін файл з нейтральнай назвай</numerusform>
            <numerusform>Выйдуць %n палі, адзін файл з нейтральнай назвай</numerusform>
            <numerusform>Выйдзе %n палёў, адзін файл з нейтральнай назвай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>у ім %n запячатаны дакумент</numerusform>
            <numerusform>у ім %n запячатаныя дакументы</numerusform>
            <numerusform>у ім %n запячатаных дакументаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Нічога не перадаецца</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Куды запісаць пакет: носьбіт для гэтага партнёра</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Запісана: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыць (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Адкуль мы ведаем</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>У лістах</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>Прачытана ў гэтым дакуменце</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Калі бачылі або чулі</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прыняць</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Вы яшчэ тут? Націсніце F9, інакш сховішча заблакуецца.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Заблакуецца праз {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Рэзервовай копіі яшчэ няма</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Копія %n дзень таму</numerusform>
            <numerusform>Копія %n дні таму</numerusform>
            <numerusform>Копія %n дзён таму</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Копія за сёння</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n незахаваны чарнавік</numerusform>
            <numerusform>%n незахаваныя чарнавікі</numerusform>
            <numerusform>%n незахаваных чарнавікоў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Адкуль мы гэта ведаем?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Дакумент, дзень, у лістах…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Бачылі арыгінал</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Бачылі копію</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Назіралі самі</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Адкрыты рэестр</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>Кажа ён сам</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Кажа нехта іншы</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Выснова, не друкуецца</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Яшчэ нічога</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Даведка  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Крок {} з {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>Як перададзена</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Перадача адзначаная</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Калі ён панясе яго сам, спачатку папярэдзьце: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Хто перадаў</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Яму сказана</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Запісана, што ён ведае</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Гэты ліст выйшаў без яго згоды. Цяпер ён ведае, каму і што ў ім.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Што прыйшло ў адказ</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Запісаць адказ</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Адказ запісаны</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Што ў ім</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Іншы замест яго</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Замяніць ім</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>Ліст заменены</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Гэты ліст больш не дзейнічае</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Таму, хто спытае, адкажуць, што мы не можам яго пацвердзіць. Вярнуць ліст немагчыма.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Без яго згоды</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Выходзіць без згоды</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Заяўлена двума людзьмі</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Толькі пры небяспецы для жыцця, затрыманні або тэрміне на працягу сутак</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Двое вырашаюць гэта разам і названы тут. Адмову або адкліканне згоды не пераадольвае ніхто.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Ён не пагадзіўся на тое, што гэты ліст паведамляе, а жыць з гэтым яму: ліст застаецца ў справе і можа быць перададзены. Яму скажуць пры наступным кантакце; пра гэта ёсць задача.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Першы чалавек, які гэта піша</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Ліст мусіць выйсці сёння</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Ісці кароткім шляхам</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Кароткім шляхам</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Ніхто не чытае яго да выхаду</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>Па-англійску, адзін подпіс, без лагатыпа. Яго згода, забароненыя факты, імёны іншых людзей і ўлады дзяржавы паходжання ўсё роўна яго спыняюць; на ўсё астатняе толькі ўказваецца.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Калега чытае яго на наступны дзень; пра гэта ёсць задача.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Падпісвае</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Даць прачытаць партнёру</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Папрасіць праверку</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Праверку папрасілі</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Наступны пакет у тое бюро нясе тэкст такім, як ён ёсць. Адказ прыйдзе ў пакеце; калі факт зменіцца, ён ужо пра іншы ліст.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Якое бюро?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Перш чым ён скажа «так»</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Ён яго ўхваліў</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Ухваленне запісана</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Спачатку прачытайце яму гэта</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Ён ухваляе менавіта гэтыя словы. Хто пасля зменіць факт, той скасуе ўхвалу.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Ён гэта пачуў і зразумеў</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>Хто мае копію сховішча, падбярэ пароль за дзень. Дадайце слоў.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>Хто мае копію сховішча, падбярэ пароль за некалькі месяцаў. Дадайце слова.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Вытрымае гады, нават супраць таго, у каго шмат камп’ютараў.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>Наколькі можна меркаваць, вытрымае даўжэй за чалавечае жыццё.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Падзея</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Перыяды знаходжання, позвы, рашэнні і лісты выстраяцца тут, як толькі ў іх з’явіцца дата.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Пакуль нішто не мае даты</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Храналогія справы</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Што калі было</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Тое ж спісам</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Дзе ён быў</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Прызыў, служба</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Што адбылося</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Працэдуры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>Пятнічны ліст</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Пратэрмінавана</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На гэтым тыдні</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сёння нічога няма.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n пратэрмінавана</numerusform>
            <numerusform>%n пратэрмінавана</numerusform>
            <numerusform>%n пратэрмінавана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n на сёння</numerusform>
            <numerusform>%n на сёння</numerusform>
            <numerusform>%n на сёння</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>На гэтым тыдні нічога няма. Тэрміны, задачы і перыяды знаходжання з’яўляюцца тут самі.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Спраў яшчэ няма. Новаму звароту не патрэбна імя, ён зойме менш за хвіліну.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новы зварот</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Ён згодны ці сцерці: расказанае іншымі</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Гатова: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Гатова: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Чакае вас</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n пытанне на вырашэнне</numerusform>
            <numerusform>%n пытанні на вырашэнне</numerusform>
            <numerusform>%n пытанняў на вырашэнне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n справа з пакета чакае рашэння</numerusform>
            <numerusform>%n справы з пакета чакаюць рашэння</numerusform>
            <numerusform>%n спраў з пакета чакаюць рашэння</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n ліст на подпіс</numerusform>
            <numerusform>%n лісты на подпіс</numerusform>
            <numerusform>%n лістоў на подпіс</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Незавершаны чарнавік</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Зварот, які трэба прыняць</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Незавершаныя словы лістоў</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Вырашыць</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Хутка скончыцца</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усе %n</numerusform>
            <numerusform>Усе %n</numerusform>
            <numerusform>Усе %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Сістэма паведамляе, што дыск зашыфраваны; гэта абараняе, толькі калі камп’ютар выключаны</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Паводле сістэмы, дыск не зашыфраваны</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Сістэма не кажа, ці зашыфраваны дыск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Памяць можа трапіць на дыск незашыфраванай</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n партнёр яшчэ не звераны</numerusform>
            <numerusform>%n партнёры яшчэ не звераныя</numerusform>
            <numerusform>%n партнёраў яшчэ не зверана</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Зверыць</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Копія праверана {when}, месца: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Рэзервовай копіі яшчэ няма</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Зрабіць копію</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новы зварот</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Схаваць імёны (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблакаваць (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Перайсці або шукаць усюды</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Адмяніць апошняе</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>Зроблена пасля ўваходу</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>апошняе зверху</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошык</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Тэрмін захоўвання мінуў</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Кошык пусты. Выдаленае ляжыць тут разам з усёй сваёй гісторыяй.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>з {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Сцерці назаўсёды…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Хто чалавек і што ён расказаў, захоўваецца %n месяц пасля закрыцця справы.</numerusform>
            <numerusform>Хто чалавек і што ён расказаў, захоўваецца %n месяцы пасля закрыцця справы.</numerusform>
            <numerusform>Хто чалавек і што ён расказаў, захоўваецца %n месяцаў пасля закрыцця справы.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Больш даўніх закрытых спраў няма.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Пакуль нічога. Тут, пакуль праграма не заблакуецца, пералічана ўсё, што вы зрабілі.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Вернута: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Ліст з гэтымі словамі</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Выдуманы кліент</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>На кім проба</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Радок {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Да спісу</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Адамкнуць</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>Пасля пяці памылковых спроб кожная наступная чакае даўжэй, нават пасля перазапуску.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Працуе без сеткі. Само сабой нішто не пакідае гэты камп’ютар.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Файл-ключ выбраны</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Адкрываецца</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Пачакайце %n секунду.</numerusform>
            <numerusform>Пачакайце %n секунды.</numerusform>
            <numerusform>Пачакайце %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Нейкі час ніхто нічога не чапаў.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Ніхто не пацвердзіў, што ён тут.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Экран заблакаваны.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Камп’ютар заснуў.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Камп’ютар спаў.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Файл-ключ прыбралі.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Усё закрыта.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Чарнавікі захаваныя.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Апошняе ўведзенае не захавалася: не хапіла месца.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнёна</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Адкрыць сховішча</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Іншае сховішча</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Дзе вашыя справы?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Сховішча — гэта адна папка. У ёй зашыфравана ўсё, нават тое, колькі яго.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Іншае месца</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Дзе будзе новае сховішча</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Стварыць новае сховішча</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Для бюро, якое тут пачынае працаваць з Casemgr.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Адкрыць іншае сховішча</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Яно ляжыць у іншай папцы або на носьбіце.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Аднавіць рэзервовую копію</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Яна стане новым сховішчам у месцы, указаным ніжэй.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Агледзецца ў навучальным сховішчы</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Выдуманыя людзі, сапраўдныя формы і лісты. Нічога нельга сапсаваць.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Як у праграме</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Версія {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ад: {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>хто напісаў: {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>хто ўхваліў: {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Узяць гэтыя словы</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Адхіліць</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адклікаць</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Старонка дакумента</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Файл кажа больш, чым відаць</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Тэкст дакумента</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>Іншае: апішыце</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Цяперашні пароль</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Цяперашні файл-ключ</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Файл-ключ надалей</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змяніць пароль</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Новы код аднаўлення</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Што адкрывае цяпер</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Пароль і файл-ключ</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Старыя рэзервовыя копіі па-ранейшаму адкрываюцца старым паролем. Файл-ключ узмацняе пароль і сам нічога не адкрывае; хто яго згубіць, таму патрэбны код аднаўлення.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Калі папера згубленая або яе бачылі. Стары код пасля гэтага нічога не адкрые.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Сховішча цяпер адкрывае новы пароль, стары — не.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Пароль зменены</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Захоўвайце паперу не ля гэтага камп’ютара, а старую знішчыце.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Новы код аднаўлення запісаны</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Дзе ён?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Чарнавік захаваны</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чарнавік захаваны {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Запіс захаваны</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Маўчанне — найперш пытанне, ці ўсё з ім добра. Лісты і сціранне чакаюць; ліст пра затрыманне прапануецца толькі пры затрыманні. Праграма нікому нічога не паведамляе.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Што робіць гэты запіс</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыць, захаваць чарнавік</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Захаваць запіс</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Каму ён прасіў паведаміць</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Каму паведамляць нельга</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Першыя крокі, узгодненыя з ім</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Запіс захаваны</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Лісты, якія чакаюць</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Дададзена ў задачы</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Яно больш не доказ таго, хто гаворыць. Дамоўцеся пра іншае, калі ён вернецца.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Яго кодавае слова лічыцца вядомым іншым</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Што можна напісаць цяпер</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>Да лістоў</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Адклікаць згоду</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Чыя згода?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Адклікаць усе згоды</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Згода адкліканая</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Чарнавікі і перадача спыняцца адразу</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Нічога пра гэтага чалавека нельга друкаваць, адпраўляць і перадаваць, пакуль ён не згодзіцца зноў.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Згоды, якія спыняюцца</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>Дзейных згод у справе няма.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Лісты, якія спыняцца</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У каго ёсць копія</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Ні ў аднаго партнёра копіі няма.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Лісты, якія просім вярнуць</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Чаго ўжо не вярнуць</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Адкліканне запісана</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>%n ліст спынены.</numerusform>
            <numerusform>%n лісты спыненыя.</numerusform>
            <numerusform>%n лістоў спынена.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Папрасіць вярнуць: задача на кожны</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Прасіць нікога не трэба.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: хто прачытаў, можа захоўваць гэта і перадаваць далей.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: гэтаму партнёру больш няма даверу, таму папрасіць няма каго.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: тое, што паведамілі пры накіраванні, там ведаюць.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Рэзервовыя копіі і запячатаныя сховішчы трымаюць сваё змесціва, пакуль іх не заменяць.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Чарнавік захаваны</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Словы прапанаваныя</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Нашы словы</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Хто параўноўвае і ўхваляе?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Уставіць факт</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Што адрозніваецца</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>прыбрана</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новае</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Як у праграме</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>У лісце справа</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Чым адрозніваецца ад цяперашніх слоў</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версіі</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыць, захаваць чарнавік</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Прапанаваць</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Умовы друку — {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Друкуецца заўсёды.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Стаіць у %n відзе лістоў.</numerusform>
            <numerusform>Стаіць у %n відах лістоў.</numerusform>
            <numerusform>Стаіць у %n відах лістоў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш чарнавік на месцы</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Адкінуць чарнавік</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Параўнайце адрозненні ніжэй. Ніводзін ліст гэтага не скажа, пакуль нехта не ўхваліць.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} фармулюе так</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>У гэтым лісце яго няма: пра гэтага кліента невядома тое, дзеля чаго яго друкуюць.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Ухваліць</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Трэба нешта выправіць</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Прапанавана; лісты гэтага яшчэ не кажуць</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>Гэтыя словы стаяць у лістах</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Імя: яно стаіць побач са словамі.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Ухвалена: цяпер лісты кажуць так</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чарнавік захаваны {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Від ліста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Словы сказа</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Шукаць сказы</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Нашымі словамі</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Чакаюць ухвалення</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтры</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сказы</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Перадаць нашы словы</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Прыняць ад партнёра</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Словы лістоў</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Запісана: {}. Там толькі словы, нічога ні пра адну справу.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Паказаць усе сказы</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Кожны ліст кажа словамі праграмы, пакуль вы не скажаце інакш. Вашы словы просяць тыя ж факты; перш чым яны трапяць у ліст, нехта параўноўвае іх і ўхваляе сваім імем.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] адкрывае сказ, [Alt F] устаўляе факт</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Тут няма сказаў вашымі словамі</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>Ад партнёра {}: чакае ўхвалення</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Куды запісаць нашы словы: носьбіт для партнёра</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Словы лістоў, падпісаныя партнёрам</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n сказ для параўнання, подпіс: {}</numerusform>
            <numerusform>%n сказы для параўнання, подпіс: {}</numerusform>
            <numerusform>%n сказаў для параўнання, подпіс: {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
</TS>
