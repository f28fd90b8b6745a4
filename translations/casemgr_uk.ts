<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Програма працює без мережі й нікому нічого не повідомляє. Гарантій немає; її можна використовувати, вивчати, змінювати й передавати на умовах GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Шрифти: Noto Sans, Serif і Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Значки: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліотеки</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Це потрібно. Заповніть.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Спершу позначте це: без цього далі не можна.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Перейти або шукати всюди</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Місце, кодове ім’я, половина імені будь-яким письмом</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова листів</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>П’ятничний аркуш</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Чи це наш лист? Передзвонити</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Відхилити пакет</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Отриманий пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Квитанцію прийнято.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Від: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>підпис правильний, відбиток звірено</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>відбиток ніхто не звіряв</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Поки що нічого не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n справа в цьому пакеті</numerusform>
            <numerusform>%n справи в цьому пакеті</numerusform>
            <numerusform>%n справ у цьому пакеті</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Записано {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Увесь імпорт можна скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новий запис</numerusform>
            <numerusform>%n нові записи</numerusform>
            <numerusform>%n нових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>нічого нового</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Ви й відправник змінили те саме поле</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Збережено обидва значення. Після прийняття ви виберете одне з них; доти листи їх не використовують.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Нове: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>тут: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Саме цей пакет уже надходив.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Попередні пакети не надійшли.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Пізніший надійшов раніше.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Він не продовжує останній: спитайте відправника.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Прийняти %n справу</numerusform>
            <numerusform>Прийняти %n справи</numerusform>
            <numerusform>Прийняти %n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Це чекає на сторінці «Сьогодні». Щоб вирішити, відкрийте файл знову.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Вирішено щодо %n справи</numerusform>
            <numerusform>Вирішено щодо %n справ</numerusform>
            <numerusform>Вирішено щодо %n справ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Скажіть кількома словами.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Перевірити сховище</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Остання копія</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ще немає</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Записано й перевірено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Записів відтоді</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Це сховище</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Зберігайте її не на цьому комп’ютері. Її відкривають пароль, файл-ключ і код відновлення того дня, коли її зроблено, хоч би що ви змінили потім.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система повідомляє, що диск зашифровано; це захищає, лише коли комп’ютер вимкнено</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>За даними системи, диск не зашифровано</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не каже, чи зашифровано диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Пам’ять може потрапити на диск незашифрованою</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Система повідомляє, що пам’ять не пишеться на диск відкрито</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Система не каже, чи пишеться пам’ять на диск</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Новий файл для копії</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: записано, пробно відновлено й звірено.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копію зроблено</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Читається й перевіряється кожен байт сховища: заголовок, сторінки, вкладення, пошуковий індекс та історія.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Усе так, як було записано.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Відкрити як справу</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Бесіда…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Де він? Невідомо, затриманий, помер…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Відкликати згоду…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Закрити справу…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Він просить усе стерти…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Відкрито як справу</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Стерти: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Частини справи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Військове</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Провадження</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Передача та історія</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Клієнт, його документи, сім’я і ті, хто міг би його прийняти.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Призов, служба, відмова й причини: про кожне сказано, звідки ми це знаємо.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Де й на якій підставі він перебуває та про що клопочеться.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Що, коли й ким було сказано.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Що треба зробити, кому й до якого строку.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>з {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n чернетка</numerusform>
            <numerusform>%n чернетки</numerusform>
            <numerusform>%n чернеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n розбіжність</numerusform>
            <numerusform>%n розбіжності</numerusform>
            <numerusform>%n розбіжностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Найближчий строк</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безпечний зв’язок</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Немає згоди: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Усі запитані згоди є</translation>
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
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Ризик не оцінено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Що ми знаємо</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Остання нотатка</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>До кошика: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Ім’я будь-яким письмом, кодове ім’я, номер документа</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Шукати справи</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Зі строком</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Відкріпити цей пошук</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Закріпити цей пошук</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Стрілки обирають, Enter відкриває</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Найближчий строк</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n відкрита справа</numerusform>
            <numerusform>%n відкриті справи</numerusform>
            <numerusform>%n відкритих справ</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>За цими словами нікого не знайдено. Досить половини імені будь-яким письмом або кодового імені.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Зверненню не потрібне ім’я: кодове ім’я вибирається само, а справою воно стане, коли буде що зберігати.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Тут ще немає справ</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ще без імені</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Без строку</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>Перед будь-яким листом: йому, можливо, немає 18</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>У цій справі не бере участі ні опікун, ні адвокат.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Не записано, що краще для дитини.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>Згоди самої дитини у справі немає.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Батькам нічого не повідомляють, якщо дитина сама цього не хоче.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Приховано</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, звірено</translation>
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
        <translation>Введіть ці групи з паперу. Код вище сховається, щойно ви почнете.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Підтвердьте, що він у вас є</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Запишіть код відновлення від руки</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>Якщо пароль забуто, це єдиний інший вхід. Скинути пароль не може ніхто, навіть ми. Зберігайте папір поза бюро.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Хто дзвонить?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>Розказане про нього іншими зберігається 14 днів без його імені; потім вас спитають.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Як ми розмовляємо</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Ім’я, якщо назве</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Як з ним зв’язатися</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Номер або нік</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Чого ніколи не можна робити</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Передзвонити</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Закрити частини паперу</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Сторінка паперу з тим, що закрито</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Додати прямокутник</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Прибрати прямокутник</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Проведіть мишею по тому, що треба закрити. Стрілки рухають прямокутник, Shift зі стрілками змінює розмір.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Закриту копію збережено</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n прямокутник</numerusform>
            <numerusform>%n прямокутники</numerusform>
            <numerusform>%n прямокутників</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Де він</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Виїхав</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Повістка</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Народився</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два різні значення</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Безпечний спосіб ще невідомий. Спитайте, перш ніж зв’язуватися.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Відомо іншим з {}: не покладайтеся на це</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Спершу кодове слово</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Без повідомлень</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Додати файл</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>або перетягніть файли сюди, або вставте знімок. Дані про місце й камеру вилучаються.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Повістки, рішення, паспорти: кожен документ запечатано у сховищі й видно лише в цьому вікні.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документів ще немає</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Документи справи</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Документ додано. Сам файл лежить там же, де лежав.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>вилучено: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>може називати інших</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Файли для справи</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Знімок додано</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не питали</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відмовився відповідати</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не стосується</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не передано</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стерто назавжди</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>Це зникне назавжди: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Повернути це не зможе ніхто.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Копії в партнерів цим не стираються: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Резервні копії та запечатані сховища тримають це, доки їх не замінять.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Показати особисті підказки</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Чого вимагає</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Невідомо, чого вимагає ця держава. Спитайте тамтешнього адвоката.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Шляхи поруч, перш ніж радити</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Строки, як їх рахують правила</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Жодне правило ще не має дня, від якого рахувати.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>поки що нічого</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Записати, чому цього немає</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Що відкриває</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Що закриває</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, збережено</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Строк збережено</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Лише для вас: ніколи не друкується і не зберігається</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Решта зачекає, доки він один раз вільно не розповість свою історію.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Нічого особливого не видно.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Передати партнеру</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Відкрити пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Справи виходять лише файлом для одного партнера, зашифрованим ключем, який ви звірили.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Обміну ще не було</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Записати квитанцію для відправника</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Скасувати весь імпорт</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Імпорт скасовано. Надішліть партнеру нову квитанцію.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Куди записати квитанцію</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Квитанцію записано. Передайте її партнеру.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Пакет або квитанція від партнера</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (у тексті ще немає)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>норму {} можна навести</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Виноски та інші частини</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>виноска: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>номер абзацу: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>слова: {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>кінець умови</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>інакше</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>лише якщо є: {}</translation>
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
        <translation>є: {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>немає: {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>лише за вибором консультанта</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>профіль: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>громадянство: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>адресат у країні: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>є одне з: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>є все: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>немає нічого з: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Нічого не сказано. Напишіть речення.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>Бракує «{fact}»: речення має це сказати. Вставте.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>Рядок {line}: «{fact}» не належить до фактів цього речення. Приберіть {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>Рядок {line}: дужку не закрито або умова не має кінця. Вставте факт наново.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>Рядок {line}: невидимий знак ({found}). Приберіть його.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>Для речення це задовго. Скоротіть.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>Рядок {line}: у дужках не лише назва факту. Вставте його наново.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>Рядок {line}: «{found}» не можна застосувати до факту. Вставте факт наново.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>Рядок {line}: «{found}» не можна прочитати. Вставте факт наново.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Порожньо, бо</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Перш ніж стане остаточним</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>вирішити: %n</numerusform>
            <numerusform>вирішити: %n</numerusform>
            <numerusform>вирішити: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>глянути: %n</numerusform>
            <numerusform>глянути: %n</numerusform>
            <numerusform>глянути: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Ніщо не заважає.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Треба вирішити</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Варто глянути</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Гаразд</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n факт, кожен із джерелом</numerusform>
            <numerusform>%n факти, кожен із джерелом</numerusform>
            <numerusform>%n фактів, кожен із джерелом</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Остаточний</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>Це ті самі байти, що були запечатані. Наново вони не записуються ніколи.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Додати: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>До права</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Сказати цією мовою</translation>
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
        <translation>Далі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша організація</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Хвилин вісім. Можна перерватися й повернутися.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} з {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Відкрити Casemgr</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка сховища</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>прострочено на %n день</numerusform>
            <numerusform>прострочено на %n дні</numerusform>
            <numerusform>прострочено на %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байти</numerusform>
            <numerusform>%n байтів</numerusform>
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
        <translation>П’ятничний аркуш</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Хто приймає ці справи?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Ім’я: воно стоятиме біля кожної справи.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>Прийнято %n справу</numerusform>
            <numerusform>Прийнято %n справи</numerusform>
            <numerusform>Прийнято %n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: система тримає копію в черзі, доки не надрукує</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>До того дня у вас немає строків.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Прийнято за цим аркушем</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Усе, що має строк до {}, найтерміновіше зверху.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Безпечний зв’язок: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Наступний крок: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Хто прийняв: {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Мають право підписувати листи: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>нікого не вказано</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n справа не вмістилася на сторінці; дивіться в програмі: {}</numerusform>
            <numerusform>%n справи не вмістилися на сторінці; дивіться в програмі: {}</numerusform>
            <numerusform>%n справ не вмістилося на сторінці; дивіться в програмі: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Прийняв (ім’я, день): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Хто тут працює</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Воно стоїть біля всього, що ви вносите: позначка для колег, а не доказ.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Мова й вигляд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Мову листа вибирають у самому листі.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Заблокувати через</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Блокувати, якщо не торкатися</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Блокується також разом з екраном, коли комп’ютер засинає і коли прибрано файл-ключ. Введене зберігається.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Імена й клавіші</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L та E починають нотатку, лист, подію</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Приховувати імена на кожній сторінці</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Зберігати те, що про нього розказали?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Він погодився, щоб це зберігалося.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Чотирнадцять днів минули. Запишіть його згоду або зітріть це.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Записати згоду</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Стерти…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Залишено: він погодився</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Це зникне назавжди, а з ним і все звернення, якщо більше нічого не розказано. Повернути це не зможе ніхто.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Стерти розказане іншими</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стерто назавжди</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Записати згоду</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>до {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>відкликано {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Доки він не дав згоди, нічого не можна передавати й друкувати.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого є копія</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Звідси нічого з цієї справи партнерам не передавали.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n питання на вирішення</numerusform>
            <numerusform>%n питання на вирішення</numerusform>
            <numerusform>%n питань на вирішення</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Виберіть по одному. Інше залишиться в історії й повернеться одним натисканням.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Хто що змінив</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} з {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Залишити це</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Питання вирішено</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>це бюро</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>з пакета</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Значення повернуто</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Бесіда</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Позначка часу (F8)</translation>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Вибрати: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Створити новий</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Новий файл-ключ, краще на окремому носії</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Її можна змінити будь-коли. Листи мають свої мови.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Прочитати джерело</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Поставити під сумнів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Підтверджено: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Напишіть, у чому сумнів: це стоїть поруч із рядком.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Під сумнівом: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Підтвердив(-ла) {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Ім’я: воно стоїть поруч із рядком.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>День, коли прочитали джерело: сьогодні або раніше.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Рядок дивилися {}: раніше читання нічого не змінює.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Що прочитали: сам текст або джерело про нього.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>День після читання.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не вдалося</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Слова рядка</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Шукати в реєстрі</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Будь-яка надійність</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Наскільки надійно відомо</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Можна цитувати чи ні</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Можна цитувати</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Застаріло</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Чи можуть листи це цитувати</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Будь-який лист</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Вид листа</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Будь-яка країна притулку</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Країна притулку</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Будь-яка країна походження</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Країна походження</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Записано: {}. Там лише право, нічого зі справ.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Записати для партнера</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Порівняти з партнерським</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Жоден рядок не підходить. Виберіть менше умов або слів.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; перевірено {day}, знову до {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Хто підтвердив: {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Подивитися</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Подивитися: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Куди записати наш реєстр</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Реєстр, підписаний партнером</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Рядки партнера</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Хто вирішує?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Їхній реєстр каже те саме, що наш.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Нічого не відрізняється</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перейняти</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Ім’я: воно стоїть поруч із рядком.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>Перейнято %n рядок</numerusform>
            <numerusform>Перейнято %n рядки</numerusform>
            <numerusform>Перейнято %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Перейняти %n рядок</numerusform>
            <numerusform>Перейняти %n рядки</numerusform>
            <numerusform>Перейняти %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>У нас цього немає</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Відрізняється від нашого</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Наш дивилися пізніше: він лишається</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>Перейняти {}</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Відрізняється частина, яку не показано: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Наш: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Їхній: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не вдалося</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>можна цитувати</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>застаріло: треба подивитися знову</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>замкнено: надто давно не читали</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>не можна цитувати: ніхто не читав джерела</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>не можна цитувати: тепер діє інше право</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>не можна цитувати: не чинне</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>не можна цитувати: лише для бюро</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що каже</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Звідки відомо</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Не прочитано або під сумнівом</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Чинне</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Які справи</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Де цитується</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Подивилися</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, знову до {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>після {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>замінено на {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>вирішені {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>подані {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>зареєстровані {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>напевно {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>з {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>по {}</translation>
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
        <translation>день</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>місяць, пора року, рік</translation>
    </message>
    <message>
        <source>about</source>
        <translation>близько</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>після</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>від, до</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Вид листа</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Стан листа</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Будь-який адресат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-який час</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Коли видано</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Відкликати лист</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Тому, хто спитає, відповідять, що ми не можемо його підтвердити. Повернути лист неможливо.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Лист відкликано</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Копію для клієнта зазначено</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Конверт DL, 220 × 110 мм</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Конверт C6, 162 × 114 мм</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>Конверт C5, 229 × 162 мм</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>Наліпка, перша на аркуші з 14</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Зберегти поза сховищем: файл лежатиме на диску незашифрованим</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Збережено поза сховищем. Запам’ятайте, де лежить файл.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: система тримає копію в черзі, доки не надрукує</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Остаточний</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Лист, яким його буде надруковано</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Кому: {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>Цей лист</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Мова показу</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Підписує</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки що ніхто</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Коротким шляхом: ніхто його не читав</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Додатки</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Закрити частини</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Тому, хто запитає, відповідають, що ми не можемо його підтвердити.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Цей лист більше не чинний</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: згода</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: просять змінити</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: ще немає відповіді</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Прийняти як перевірку</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Зробити з цього завдання</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Двоє заявили про небезпеку. Йому скажуть під час наступного контакту.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Виходить без згоди</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Його не можна ні друкувати, ні зберігати.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>Державі походження</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Він відмовився</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Згода спірна</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Згоди ще немає</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Відкликати</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Заповнити %n прогалину</numerusform>
            <numerusform>Заповнити %n прогалини</numerusform>
            <numerusform>Заповнити %n прогалин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Записати його згоду</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Його зараз не запитати</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Лист має вийти сьогодні</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Позначити як перевірений</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Дати прочитати партнеру</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Він його схвалив</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Зробити остаточним</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Записати, як передано</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Позначити прочитаним потім</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Йому сказано</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Інший замість нього</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Лист перевірено</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Перевірку записано</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Лист остаточний</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Відповідь прийнято</translation>
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
        <translation>Лист скаже: «ми бачили оригінал»</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Лист скаже: «ми бачили копію»</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Лист скаже: «наш консультант спостерігав»</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Лист назве реєстр і день</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Лист скаже: «за його словами…»</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Лист скаже: «нам повідомив…»</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Жоден лист цього не скаже</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Остаточний</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова листів</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Чи він наш?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Хтось питає, чи лист наш</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Зберегти реєстр</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Надрукувати реєстр</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Виберіть вище менше умов, і листів стане більше.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Жоден лист не підходить</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Вибрати справу</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Лист пишеться з того, що відомо у справі. Виберіть справу й натисніть L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] перейти до справи й натиснути [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Тут ще немає листів</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Збережено поза сховищем. Запам’ятайте, де лежить файл.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Реєстр листів</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Зберегти поза сховищем: файл лежатиме на диску незашифрованим</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Друк: система тримає копію в черзі, доки не надрукує</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Листи цієї справи</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Лист пишеться з того, що відомо у справі, речення за реченням, кожне з джерелом.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Листів ще немає</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Види листів для цієї справи</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Ще невідомо, про кого міг би бути лист.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Додати рядок</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Програма спитала систему. Та може помилятися, і її відповідь — не доказ.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система повідомляє, що диск зашифровано; це захищає, лише коли комп’ютер вимкнено</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>За даними системи, диск не зашифровано. Спитайте того, хто знає цей комп’ютер</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не каже, чи зашифровано диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Пам’ять може потрапити на диск незашифрованою. Зашифруйте підкачку або вимкніть її</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Система повідомляє, що пам’ять не пишеться на диск відкрито</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Система не каже, чи пишеться пам’ять на диск</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Резервної копії ще немає. Зробіть її в налаштуваннях після першої справи й зберігайте в іншому місці</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Скасовано: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Залишається, бо відтоді змінено: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Закріплені пошуки</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Навчальне сховище: усі люди в ньому вигадані. Його пароль: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не вийшло</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Позначити факти</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>До першої позначки</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Внести як</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Мова листа</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Мова, якою читає клієнт</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>Кому лист? Виберіть адресата або додайте його в налаштуваннях.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Лист розпочато</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Мова, якою читає клієнт</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Підписує</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Додатки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>Для кого: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Скласти випадковий</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>кидків монети: {}</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Кілька не пов’язаних між собою слів легші за знаки.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Хтось уже відомий</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Ваша організація</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>У листах сказано, хто пише і де можна спитати. Це можна заповнити пізніше.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Назва організації</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Де читач спитає, чи лист ваш</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Що листи кажуть про вас</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Хто може підписувати</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>Кому йдуть листи</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Додати: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Без неї лист не має бланка, і ніхто не зможе спитати, чи він ваш.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>За лист має хтось відповідати.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Органи влади, представництва, партнери й адвокати.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Спершу скажіть, хто ви</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Додайте організацію вище.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Його становище</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Поки що нічого не відомо. Почніть із того, де він і як з ним зв’язатися.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Два-три речення, з якими колега зможе відповісти на дзвінок.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Остання нотатка</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Усі нотатки</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нотаток ще немає.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Строків немає.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Готово: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Листів ще немає.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого є копія</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Звідси нічого з цієї справи партнерам не передавали.</translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Зображення підпису</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Вибрати зображення</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Зображення збережено</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Листи показують логотип</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Нічого не збережено. Підійде PNG або JPEG звичайного розміру.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Зображення, яким його друкують листи</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Бланк може нашкодити громадянам Білорусі та Росії: не показуйте логотип, якщо ваші листи носять із собою такі клієнти. Чернетки й термінові листи ніколи його не показують.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Остаточні листи показують його над ім’ям. Чернетки й термінові листи ніколи. Не додавайте його, якщо адресат вимагає підпис від руки.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Зображення прибрано</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Листи не показують логотип</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Це зображення не можна зберегти</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Для кого цей папір?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Він читає лист на нашому екрані. Копію дають, лише коли він просить, після цього:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Копія може йому зашкодити</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Він це почув і просить копію</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Копія для клієнта</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Для адресата</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Для нашої роботи</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Зрозуміло як {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Спершу день чи місяць? Напишіть 3.5.2022 або 3 травня 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Який рік? Напишіть 11.10.2024 або жовтень 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Такого дня немає. Напишіть 11.10.2024 або жовтень 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Кінець раніше за початок. Напишіть 2021–2023 або після травня 2021.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Не зрозуміло. Напишіть 11.10.2024 або близько травня 2024.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Додати картку</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Наша картка</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>останній пакет {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>пакетів ще не було</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Звірено</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не звірено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Скомпрометований</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Дайте партнеру свою картку й візьміть його картку. Потім звірте цифри голосом або особисто.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Партнерів ще немає</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Цей відбиток ще ніхто не звіряв</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Таку картку міг зробити будь-хто. Зателефонуйте на номер, який знали раніше, або зустріньтеся. Не беріть номер із картки.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Їхній відбиток</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>вони читають уголос, ви відзначаєте</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Їхній відбиток малюнком</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>прочитайте їм</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Наш відбиток</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Наш відбиток у вигляді малюнка</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Ми звірили</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Вони різняться</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>залишилася %n група</numerusform>
            <numerusform>залишилося %n групи</numerusform>
            <numerusform>залишилося %n груп</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Усі групи збіглися</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>бюро</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Звірення записано</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Хто звірив: {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Обшук або арешт</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Картці не довіряють</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Туди нічого не надсилається і звідти нічого не приймається, доки не звірено нову картку.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Відкликати ключі</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Ключі відкликано</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Туди нічого не надсилається, отримане звідти затримується, і з’являються завдання попередити клієнтів.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Затримати все</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Затримано; кого попередити, дивіться в «Сьогодні»</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Картка партнера</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Картки (*.card);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Картку прийнято</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Наша картка для партнера</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Нашу картку записано.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Приховати введене</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Клавіатура: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock увімкнено</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Придумайте пароль</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>Ви вводите його щодня, і лише він стоїть між чужинцем і вашими клієнтами.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Прибрати: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Показати ще: залишився %n</numerusform>
            <numerusform>Показати ще: залишилося %n</numerusform>
            <numerusform>Показати ще: залишилося %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>Це потрібно. Заповніть або скажіть, чому порожньо.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Звідки ми це знаємо? Виберіть праворуч.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>Це бачило інше бюро. Скажіть, звідки це знаємо ми.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Тут два різні значення. Спершу вирішіть, яке правильне.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>Цього немає у списку. Виберіть із нього.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Раніше за день згоди. Перевірте, що правильно.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Раніше за день відкриття справи. Перевірте, що правильно.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Має бути пізніше за день перевірки.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Який день? Напишіть як 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>Про кого це? Виберіть людину.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Як її дано? Виберіть.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Чому? Скажіть кількома словами.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Скажіть кількома словами, що це.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Треба назвати другу людину.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Друга людина має бути іншою, ніж перша.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>Це є лише в повістки. Змініть вид або залиште порожнім.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Яка це згода? Виберіть.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>Якого дня дано згоду?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Запис не може вказувати сам на себе. Виберіть інший.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Жоден лист не можна надсилати до органів держави походження.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>Це не узгоджується з рештою. Перевірте.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Файл-ключ цього сховища</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка сховища</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупиняється</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Звідки ми це знаємо?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Звідки знаємо: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Звернення прийнято</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрити, зберегти чернетку</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Звернення не було прийнято</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваша чернетка на місці</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Відкинути чернетку</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Збережено {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чернетку збережено {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Людина з таким або схожим ім’ям є у справі {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Можливо, вже відомий</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Збережено: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Два різні значення. Вирішіть на вкладці «Передача та історія».</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Як записано</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрити, зберегти чернетку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>До кошика</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>До кошика: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваша чернетка на місці</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Збережено {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Відкинути чернетку</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>виправити: %n</numerusform>
            <numerusform>виправити: %n</numerusform>
            <numerusform>виправити: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>без джерела: %n</numerusform>
            <numerusform>без джерела: %n</numerusform>
            <numerusform>без джерела: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чернетку збережено {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут ще нічого немає</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Змінити: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>До кошика: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два різні значення</translation>
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
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Відкрити кодом відновлення</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Старий пароль і старий код після цього нічого не відкриють; ви отримаєте новий код.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Код відновлення, 30 знаків</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Числа, менші за п’ять, не називаються</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Хто знає когось із цих людей, здогадався б, про кого йдеться. Підсумків теж немає: за ними можна обчислити решту.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>З чим приходять</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Видані листи</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Рахувати поки що нічого.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>менше ніж {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Що відповідали представництва, за кварталами</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Відповідей представництв ще не записано.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Вона відкривається паролем або кодом відновлення того дня, коли її зроблено.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Файл ще не вибрано</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Виберіть резервну копію</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Пароль або код відновлення</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервна копія</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Чи це наш лист?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Номер, як його читає той, хто дзвонить</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Дата, що на ньому стоїть</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>Кому його адресовано</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Нічого не кажіть тому, хто дзвонить. Запишіть, що вам читають.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Покладіть слухавку й передзвоніть за номером зі свого довідника.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Скажіть лише речення, показане нижче. Нічого про людину.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>Порівняти PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Що можна сказати?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Запитайте номер, що стоїть під датою.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Запитайте дату листа: день, місяць і рік.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Запитайте, кому адресовано лист, і виберіть адресата.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Ваш довідник порожній: додайте адресатів у Налаштуваннях, Бюро.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Передзвоніть на {} – це номер із вашого довідника – і скажіть лише це.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>У вашому довіднику немає його номера. Знайдіть номер самі; ніколи не користуйтеся тим, що назвали телефоном.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>«Цей лист наш і не відкликаний»</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>«Ми не можемо підтвердити»</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>Це лише для бюро: той, хто дзвонить, про це не дізнається.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Жоден наш лист не збігається з цим файлом</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Наш лист {number}, {day}; він чинний</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Наш лист {number}, {day}; він більше не чинний</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>Після наших байтів додано підпис.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>Лист у PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Ви й вікно</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способи входу</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Копія та перевірка</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Кошик і скасування</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Не вийшло</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Записати пакет</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Передати партнеру</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Партнер з’явиться тут, коли хтось звірить цифри його картки.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Поки що нікому передавати</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Види полів</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Особисті нотатки ніколи не потрапляють до пакета</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Документи: {number} з {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>може називати інших</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Відзначте справу ліворуч: тут з’явиться кожне поле таким, яким його прочитає партнер.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Що побачить партнер</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Згоду на передачу цьому партнеру не записано, або не відзначено жодного виду полів. Згоду записують у справі, на вкладці «Передача та історія».</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Нічого не буде передано</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>Вийде %n поле, один файл із нейтральною назвою</numerusform>
            <numerusform>Вийдуть %n поля, один файл із нейтральною назвою</numerusform>
            <numerusform>Вийде %n полів, один файл із нейтральною назвою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>у ньому %n запечатаний документ</numerusform>
            <numerusform>у ньому %n запечатані документи</numerusform>
            <numerusform>у ньому %n запечатаних документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Нічого не передається</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Куди записати пакет: носій для цього партнера</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Записано: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Звідки ми знаємо</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>У листах</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>Прочитано в цьому документі</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Коли бачили або чули</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прийняти</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Ви ще тут? Натисніть F9, інакше сховище заблокується.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Заблокується за {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервної копії ще немає</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Копія %n день тому</numerusform>
            <numerusform>Копія %n дні тому</numerusform>
            <numerusform>Копія %n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Копія за сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n незбережена чернетка</numerusform>
            <numerusform>%n незбережені чернетки</numerusform>
            <numerusform>%n незбережених чернеток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Звідки ми це знаємо?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Документ, день, у листах…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Бачили оригінал</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Бачили копію</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Спостерігали самі</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Відкритий реєстр</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>Каже він сам</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Каже хтось інший</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Висновок, не друкується</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ще нічого</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Довідка  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
        <translation>Як передано</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Передачу відзначено</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Якщо він нестиме його сам, спершу попередьте: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Хто передав</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Йому сказано</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Записано, що він знає</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Цей лист вийшов без його згоди. Тепер він знає, кому і що в ньому.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Що прийшло у відповідь</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Відповідь записано</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що в ньому</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Інший замість нього</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Замінити ним</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>Лист замінено</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Цей лист більше не чинний</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Тому, хто спитає, відповідять, що ми не можемо його підтвердити. Повернути лист неможливо.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Без його згоди</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Виходить без згоди</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Заявлено двома людьми</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Лише за небезпеки для життя, затримання або строку протягом доби</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Двоє вирішують це разом і названі тут. Відмову чи відкликання згоди не долає ніхто.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Він не погодився на те, що цей лист повідомляє, а жити з цим йому: лист залишається у справі й може бути переданий. Йому скажуть під час наступного контакту; про це є завдання.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Перша людина, яка це пише</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Лист має вийти сьогодні</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Іти коротким шляхом</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Коротким шляхом</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Ніхто не читає його до виходу</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>Англійською, один підпис, без логотипа. Його згода, заборонені факти, імена інших людей і органи держави походження все одно його зупиняють; на решту лише вказується.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Колега читає його наступного дня; про це є завдання.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Підписує</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Дати прочитати партнеру</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Попросити перевірку</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Перевірку попрошено</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Наступний пакет до того бюро несе текст таким, як він є. Відповідь прийде в пакеті; коли факт зміниться, вона вже про інший лист.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Яке бюро?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Перш ніж він скаже «так»</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Він його схвалив</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Схвалення записано</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Спершу прочитайте йому це</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Він схвалює саме ці слова. Хто потім змінить факт, той скасує схвалення.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Він це почув і зрозумів</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>Хто має копію сховища, підбере пароль за день. Додайте слів.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>Хто має копію сховища, підбере пароль за кілька місяців. Додайте слово.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Витримає роки, навіть проти того, хто має багато комп’ютерів.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>Наскільки можна судити, витримає довше за людське життя.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Періоди перебування, повістки, рішення й листи вишикуються тут, щойно в них з’явиться дата.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Поки що ніщо не має дати</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Хронологія справи</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Що коли було</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Те саме списком</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Де він був</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Призов, служба</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Провадження</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>П’ятничний аркуш</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цього тижня</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сьогодні нічого немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n на сьогодні</numerusform>
            <numerusform>%n на сьогодні</numerusform>
            <numerusform>%n на сьогодні</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>На цьому тижні нічого немає. Строки, завдання й періоди перебування з’являються тут самі.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Справ ще немає. Новому зверненню не потрібне ім’я, воно займе менше хвилини.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Він згоден чи стерти: розказане іншими</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Готово: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Готово: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Чекає на вас</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n питання на вирішення</numerusform>
            <numerusform>%n питання на вирішення</numerusform>
            <numerusform>%n питань на вирішення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n справа з пакета чекає рішення</numerusform>
            <numerusform>%n справи з пакета чекають рішення</numerusform>
            <numerusform>%n справ із пакета чекають рішення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n лист на підпис</numerusform>
            <numerusform>%n листи на підпис</numerusform>
            <numerusform>%n листів на підпис</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Незакінчена чернетка</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Звернення, яке треба прийняти</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Незакінчені слова листів</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Скоро закінчується</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система повідомляє, що диск зашифровано; це захищає, лише коли комп’ютер вимкнено</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>За даними системи, диск не зашифровано</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не каже, чи зашифровано диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Пам’ять може потрапити на диск незашифрованою</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n партнера ще не звірено</numerusform>
            <numerusform>%n партнерів ще не звірено</numerusform>
            <numerusform>%n партнерів ще не звірено</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Звірити</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Копію перевірено {when}, місце: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервної копії ще немає</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Зробити копію</translation>
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
        <translation>Вперед</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нове звернення</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Приховати імена (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокувати (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Перейти або шукати всюди</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Скасувати останнє</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>Зроблено після входу</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>останнє зверху</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Строк зберігання минув</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Кошик порожній. Вилучене лежить тут разом з усією своєю історією.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>з {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стерти назавжди…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Хто людина і що вона розповіла, зберігається %n місяць після закриття справи.</numerusform>
            <numerusform>Хто людина і що вона розповіла, зберігається %n місяці після закриття справи.</numerusform>
            <numerusform>Хто людина і що вона розповіла, зберігається %n місяців після закриття справи.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Давніших закритих справ немає.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Поки що нічого. Тут, доки програма не заблокується, перелічено все, що ви зробили.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Повернуто: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Лист із цими словами</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Вигаданий клієнт</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>На кому проба</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Рядок {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>До списку</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Відімкнути</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>Після п’яти хибних спроб кожна наступна чекає довше, навіть після перезапуску.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Працює без мережі. Саме собою ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Файл-ключ вибрано</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Відкривається</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Зачекайте %n секунду.</numerusform>
            <numerusform>Зачекайте %n секунди.</numerusform>
            <numerusform>Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Деякий час ніхто нічого не торкався.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Ніхто не підтвердив, що він тут.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Екран заблоковано.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Комп’ютер заснув.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Комп’ютер спав.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Файл-ключ прибрано.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Усе закрито.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Чернетки збережено.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Останнє введене не збереглося: забракло місця.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Відкрити сховище</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Інше сховище</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Де ваші справи?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Сховище — це одна папка. У ній зашифровано все, навіть те, скільки його.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Інше місце</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Де буде нове сховище</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Створити нове сховище</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Для бюро, яке тут починає працювати з Casemgr.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Відкрити інше сховище</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Воно лежить в іншій папці або на носії.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Вона стане новим сховищем у місці, вказаному нижче.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Роздивитися в навчальному сховищі</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Вигадані люди, справжні форми й листи. Зіпсувати нічого не можна.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Як у програмі</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Версія {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>від: {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>хто написав: {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>хто схвалив: {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Узяти ці слова</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Сторінка документа</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Файл каже більше, ніж видно</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>Інше: опишіть</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Нинішній пароль</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Нинішній файл-ключ</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Файл-ключ надалі</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Новий код відновлення</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Що відкриває тепер</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Пароль і файл-ключ</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Старі резервні копії й далі відкриваються старим паролем. Файл-ключ посилює пароль і сам нічого не відкриває; хто його загубить, тому потрібен код відновлення.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Якщо папір загублено або його бачили. Старий код після цього нічого не відкриє.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Сховище тепер відкриває новий пароль, старий — ні.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Пароль змінено</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Зберігайте папір не біля цього комп’ютера, а старий знищте.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Новий код відновлення записано</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Де він?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чернетку збережено {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Запис збережено</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Мовчання — насамперед питання, чи все з ним гаразд. Листи й стирання чекають; лист про затримання пропонується лише в разі затримання. Програма нікому нічого не повідомляє.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Що робить цей запис</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрити, зберегти чернетку</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Зберегти запис</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Кого він просив сповістити</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Кого сповіщати не можна</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Перші кроки, узгоджені з ним</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Запис збережено</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Листи, які чекають</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Додано до завдань</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Воно більше не доводить, хто говорить. Домовтеся про інше, коли він повернеться.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Його кодове слово вважається відомим іншим</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Що можна написати тепер</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>До листів</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Відкликати згоду</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Чия згода?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Відкликати всі згоди</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Згоду відкликано</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Чернетки й передача зупиняться одразу</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Нічого про цю людину не можна друкувати, надсилати й передавати, доки вона не погодиться знову.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Згоди, які припиняються</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>Чинних згод у справі немає.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Листи, які зупиняться</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого є копія</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Жоден партнер не має копії.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Листи, які просимо повернути</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Чого вже не повернути</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Відкликання записано</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>Зупинено %n лист.</numerusform>
            <numerusform>Зупинено %n листи.</numerusform>
            <numerusform>Зупинено %n листів.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Попросити повернути: завдання на кожен</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Просити нікого не треба.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: хто прочитав, може зберігати це й передавати далі.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: цьому партнеру більше немає довіри, тож просити нема кого.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: те, що повідомили під час скерування, там знають.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Резервні копії та запечатані сховища тримають свій вміст, доки їх не замінять.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Слова запропоновано</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Наші слова</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Хто порівнює і схвалює?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Вставити факт</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>прибрано</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Як у програмі</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>У листі праворуч</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Чим відрізняється від нинішніх слів</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрити, зберегти чернетку</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Запропонувати</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Умови друку — {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Друкується завжди.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Стоїть у %n виді листів.</numerusform>
            <numerusform>Стоїть у %n видах листів.</numerusform>
            <numerusform>Стоїть у %n видах листів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваша чернетка на місці</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Відкинути чернетку</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Порівняйте відмінності нижче. Жоден лист цього не скаже, доки хтось не схвалить.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} формулює так</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>У цьому листі його немає: про цього клієнта не відомо того, заради чого його друкують.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Треба щось виправити</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Запропоновано; листи цього ще не кажуть</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>Ці слова стоять у листах</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Ім’я: воно стоїть біля слів.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Схвалено: відтепер листи кажуть так</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Чернетку збережено {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Вид листа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Слова речення</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Шукати речення</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Нашими словами</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Чекають схвалення</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Передати наші слова</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Прийняти від партнера</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова листів</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Записано: {}. Там лише слова, нічого про жодну справу.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Показати всі речення</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Кожен лист каже словами програми, доки ви не скажете інакше. Ваші слова просять ті самі факти; перш ніж вони потраплять до листа, хтось порівнює їх і схвалює своїм ім’ям.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] відкриває речення, [Alt F] вставляє факт</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Тут немає речень вашими словами</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>Від партнера {}: чекає схвалення</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Куди записати наші слова: носій для партнера</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Слова листів, підписані партнером</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n речення для порівняння, підпис: {}</numerusform>
            <numerusform>%n речення для порівняння, підпис: {}</numerusform>
            <numerusform>%n речень для порівняння, підпис: {}</numerusform>
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
        <translation>Ні</translation>
    </message>
</context>
</TS>
