<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Программа работает без сети и никому ничего не сообщает. Гарантий нет; её можно использовать, изучать, изменять и передавать на условиях GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Шрифты: Noto Sans, Serif и Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Значки: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Это нужно. Заполните.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Сначала отметьте это: без этого дальше нельзя.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Перейти или найти что угодно</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Место, кодовое имя, половина имени любым письмом</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова писем</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>Пятничный лист</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Наше ли это письмо? Перезвонить</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Отклонить пакет</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Полученный пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Квитанция принята.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>От: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>подпись верна, отпечаток сверен</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>отпечаток никто не сверял</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n дело в этом пакете</numerusform>
            <numerusform>%n дела в этом пакете</numerusform>
            <numerusform>%n дел в этом пакете</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Записан {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Весь приём можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Вы и отправитель изменили одно и то же поле</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Сохранены оба значения. После приёма вы выберете одно; до того письма их не используют.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Новое: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>здесь: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Именно этот пакет уже приходил.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Предыдущие пакеты не пришли.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Более поздний пришёл раньше.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Он не продолжает последний: спросите отправителя.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Принять %n дело</numerusform>
            <numerusform>Принять %n дела</numerusform>
            <numerusform>Принять %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Это ждёт на странице «Сегодня». Чтобы решить, откройте файл снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Решено по %n делу</numerusform>
            <numerusform>Решено по %n делам</numerusform>
            <numerusform>Решено по %n делам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Скажите в нескольких словах.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Записана и проверена</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Записей с тех пор</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Храните её не на этом компьютере. Её открывают парольная фраза, ключевой файл и код восстановления того дня, что бы вы ни сменили потом.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система сообщает, что диск зашифрован; это защищает, только когда компьютер выключен</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>По сведениям системы, диск не зашифрован</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не говорит, зашифрован ли диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Память может попасть на диск незашифрованной</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Система сообщает: память не пишется на диск в открытом виде</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Система не говорит, пишется ли память на диск</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Новый файл для копии</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: записана, пробно восстановлена и сверена.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копия сделана</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Читается и сверяется каждый байт хранилища: заголовок, страницы, вложения, поисковый указатель и история.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Всё так, как было записано.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Открыть как дело</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Беседа…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Где он? Неизвестно, задержан, умер…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Отозвать согласие…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Закрыть дело…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Он просит всё стереть…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Открыто как дело</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Стереть: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Части дела</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Передача и история</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Клиент, его документы, семья и те, кто готов его принять.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Призыв, служба, отказ и причины: каждое с указанием, откуда это известно.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Где и на каком основании он находится и о чём ходатайствует.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Что, когда и кем было сказано.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Что, кому и к какому сроку надо сделать.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>с {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безопасная связь</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценён</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Нет согласия: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Всё запрошенное дано</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Риск не оценён</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Последняя заметка</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>В корзину: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Имя любым письмом, кодовое имя, номер документа</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Искать дела</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Со сроком</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Открепить этот поиск</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Закрепить этот поиск</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Стрелки выбирают, Enter открывает</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n открытое дело</numerusform>
            <numerusform>%n открытых дела</numerusform>
            <numerusform>%n открытых дел</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>По этим словам никого не нашлось. Достаточно половины имени любым письмом или кодового имени.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Контакту не нужно имя: кодовое имя выбирается само, а дело появится, когда будет что хранить.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Здесь пока нет дел</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>До любого письма: ему, возможно, нет 18</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>В этом деле не участвует ни опекун, ни адвокат.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Нет записи о том, что лучше для ребёнка.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>Нет согласия самого ребёнка.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Родителям не сообщают, если ребёнок этого не хочет.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, сверено</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>Группа {}</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>Введите эти группы с бумаги. Код выше скроется, как только вы начнёте.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Подтвердите, что он у вас есть</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Запишите код восстановления от руки</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>Если пароль забыт, это единственный другой вход. Сбросить его не может никто, даже мы. Храните бумагу вне бюро.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>Рассказанное о нём другими хранится 14 дней без имени; затем вас спросят.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём речь?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Как мы говорим</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Имя, если называет</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Как с ним связаться</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Чего нельзя делать никогда</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Перезвонить</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Закрыть части бумаги</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Страница бумаги с тем, что закрыто</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Добавить рамку</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Убрать рамку</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Проведите мышью по тому, что нужно закрыть. Стрелки двигают рамку, Shift со стрелками меняет размер.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Закрытая копия сохранена</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n рамка</numerusform>
            <numerusform>%n рамки</numerusform>
            <numerusform>%n рамок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>На основании</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два разных значения</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Безопасный способ ещё не известен. Спросите до любого контакта.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Известно другим с {}: не полагайтесь на это</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Сначала кодовое слово</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Без сообщений</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>или перетащите файлы сюда, или вставьте снимок. Место и камера удаляются.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Повестки, решения, паспорта: всё запечатано в хранилище и видно только в этом окне.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Документ добавлен. Сам файл лежит там же, где лежал.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>удалено: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>может называть других</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Файлы для дела</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Снимок добавлен</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ отвечать</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
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
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>Это исчезнет навсегда: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Вернуть это не сможет никто.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Копии у партнёров этим не стираются: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Резервные копии и запечатанные хранилища держат это, пока их не заменят.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Показать личные подсказки</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Что спрашивают в стране</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Чего требует это государство, неизвестно. Спросите юриста там.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Пути рядом, прежде чем советовать</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Сроки, как их считают правила</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Ни у одного правила ещё нет дня, от которого считать.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Записать, почему этого нет</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Что открывает</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Что закрывает</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, записано</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Срок записан</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Только для вас: не печатается и не хранится</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Остальное ждёт, пока он один раз не расскажет свою историю свободно.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Ничего особенного не видно.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Передать партнёру</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Дела уходят только файлом для одного партнёра, зашифрованным сверенным вами ключом.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Обмена пока не было</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушло</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Записать квитанцию для отправителя</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Отменить весь приём</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Приём отменён. Отправьте партнёру новую квитанцию.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Куда записать квитанцию</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Квитанция записана. Передайте её партнёру.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Пакет или квитанция от партнёра</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (в тексте ещё нет)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>норму {} можно привести</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Сноски и другие части</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>сноска: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>номер абзаца: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>слова {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>конец условия</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>только если есть: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
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
        <translation>есть {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>нет {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>только по выбору консультанта</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>профиль: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>гражданство: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>адресат в стране: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>есть одно из: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>есть всё: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>нет ничего из: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Ничего не сказано. Напишите предложение.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>Не хватает «{fact}»: предложение должно это сказать. Вставьте.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>Строка {line}: «{fact}» не входит в факты этого предложения. Уберите {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>Строка {line}: скобка не закрыта или у условия нет конца. Вставьте факт заново.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>Строка {line}: невидимый знак ({found}). Уберите его.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>Для предложения это слишком длинно. Сократите.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>Строка {line}: в скобках не только название факта. Вставьте его заново.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>Строка {line}: «{found}» к факту неприменимо. Вставьте факт заново.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>Строка {line}: «{found}» прочесть нельзя. Вставьте факт заново.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Пусто, потому что</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Прежде чем стать окончательным</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n решить</numerusform>
            <numerusform>%n решить</numerusform>
            <numerusform>%n решить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n посмотреть</numerusform>
            <numerusform>%n посмотреть</numerusform>
            <numerusform>%n посмотреть</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Ничто не мешает.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Надо решить</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Стоит взглянуть</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n факт, у каждого источник</numerusform>
            <numerusform>%n факта, у каждого источник</numerusform>
            <numerusform>%n фактов, у каждого источник</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>Это байты, как они были запечатаны. Заново они не пишутся никогда.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Добавить: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>К праву</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Сказать на этом языке</translation>
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
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша организация</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Минут восемь. Можно прерваться и вернуться.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Открыть Casemgr</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
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
        <translation>Пятничный лист</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Кто принимает эти дела?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Имя: оно будет стоять у каждого дела.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>Принято %n дело</numerusform>
            <numerusform>Принято %n дела</numerusform>
            <numerusform>Принято %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Печать: система держит копию в очереди, пока не напечатает</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>До этого дня у вас ничего не подходит.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Принято по этому листу</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Всё, чему срок до {}, самое срочное сверху.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Безопасная связь: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Следующий шаг: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Принял(а): {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Вправе подписывать письма: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>никто не указан</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n дело не поместилось на странице; смотрите в программе: {}</numerusform>
            <numerusform>%n дела не поместились на странице; смотрите в программе: {}</numerusform>
            <numerusform>%n дел не поместились на странице; смотрите в программе: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Принял (имя, день): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Оно стоит рядом со всем, что вы вносите: пометка для коллег, а не доказательство.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Язык письма выбирают в самом письме.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Заблокировать через</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Блокировать, если не трогать</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Блокируется и вместе с экраном, и когда компьютер засыпает, и когда убран ключевой файл. Набранное сохраняется.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Имена и клавиши</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L и E начинают заметку, письмо, событие</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Скрывать имена на всех страницах</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Хранить то, что о нём рассказали?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Он согласился, чтобы это хранилось.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Четырнадцать дней прошли. Запишите его согласие или сотрите это.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Оставлено: он согласился</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Это исчезнет навсегда, а с ним и всё обращение, если больше ничего не рассказано. Вернуть этого не сможет никто.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Стереть рассказанное другими</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стёрто навсегда</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>до {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>отозвано {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Пока клиент не согласился, ничего нельзя передавать и печатать.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого есть копия</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Отсюда ничего из этого дела партнёрам не передавали.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n вопрос к решению</numerusform>
            <numerusform>%n вопроса к решению</numerusform>
            <numerusform>%n вопросов к решению</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Выберите по одному. Другое останется в истории и вернётся одним нажатием.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что изменил</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} из {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Вопрос решён</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>эта организация</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>из пакета</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Значение возвращено</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Отметка времени (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>Я здесь (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Выбрать: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Создать новый</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Ключевой файл</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Новый ключевой файл, лучше на флешке</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>На каком языке?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Его можно сменить в любое время. У писем свои языки.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Прочитать источник</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Поставить под сомнение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Подтверждено: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Напишите, в чём сомнение: это стоит рядом со строкой.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Под сомнением: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Подтверждает: {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Имя: оно стоит рядом со строкой.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>День, когда прочли источник: сегодня или раньше.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Строку смотрели {}: более раннее чтение ничего не меняет.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Что прочли: сам текст или источник о нём.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>День после чтения.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Слова строки</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Искать в реестре</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Любая надёжность</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Насколько надёжно</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Можно цитировать или нет</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Можно цитировать</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заперто</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Цитировать нельзя</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Могут ли письма это цитировать</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Любое письмо</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Любая страна убежища</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Страна убежища</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Любая страна происхождения</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Записано: {}. Там только право, ничего из дел.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Записать для партнёра</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Сравнить с партнёрским</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Ни одна строка не подходит. Выберите меньше условий или слов.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; проверено {day}, снова до {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Подтверждено: {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Посмотреть: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Куда записать наш реестр</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Реестр, подписанный партнёром</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Строки партнёра</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Кто решает?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Их реестр говорит то же, что и наш.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенять</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Имя: оно стоит рядом со строкой.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>Перенята %n строка</numerusform>
            <numerusform>Переняты %n строки</numerusform>
            <numerusform>Перенято %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Перенять %n строку</numerusform>
            <numerusform>Перенять %n строки</numerusform>
            <numerusform>Перенять %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>У нас её нет</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Отличается от нашей</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Нашу смотрели позже: она остаётся</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>Перенять {}</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Отличается часть, которая не показана: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Наша: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Их: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>можно цитировать</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>устарело: посмотреть снова</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>заперто: слишком давно не читали</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>цитировать нельзя: никто не читал источник</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>цитировать нельзя: теперь действует другое право</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>цитировать нельзя: не действует</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>цитировать нельзя: только для бюро</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что говорит</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Не прочитано или под сомнением</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Какие дела</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Где цитируется</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Смотрели</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, снова до {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>после {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>заменено на {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>решённые {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>поданные {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>зарегистрированные {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>точно {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>с {}</translation>
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
        <translation>месяц, время года, год</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>с, по</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Состояние письма</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Любой адресат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Когда выдано</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Отозвать письмо</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Тому, кто спросит, ответят, что мы не можем его подтвердить. Вернуть письмо нельзя.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Письмо отозвано</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Копия для клиента отмечена</translation>
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
        <translation>Наклейка, первая на листе из 14</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Сохранить вне хранилища: файл будет лежать на диске открыто</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Сохранено вне хранилища. Запомните, где лежит файл.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Печать: система держит копию в очереди, пока не напечатает</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Письмо, каким оно будет напечатано</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
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
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Показано на языке</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывают</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Коротким путём: его никто не читал</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Закрыть части</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Тому, кто спросит, отвечают, что мы не можем его подтвердить.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Это письмо больше не действует</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: согласие</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: просят изменить</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: ответа пока нет</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Принять как проверку</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Сделать из этого задачу</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Двое заявили об опасности. Ему скажут при следующем контакте.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Уходит без согласия</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Его нельзя ни печатать, ни сохранять.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>Государству происхождения</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Он отказался</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Согласие оспорено</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Согласия пока нет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Закрыть %n пробел</numerusform>
            <numerusform>Закрыть %n пробела</numerusform>
            <numerusform>Закрыть %n пробелов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Записать его согласие</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Его сейчас не спросить</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Должно уйти сегодня</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Отметить проверенным</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Дать прочитать партнёру</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Клиент одобрил</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Сделать окончательным</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Записать, как ушло</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Отметить прочитанным потом</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Ему сказано</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Другое вместо него</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Письмо проверено</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Проверка записана</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Письмо окончательное</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Ответ принят</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>организация</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>Письмо скажет: «мы видели оригинал»</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Письмо скажет: «мы видели копию»</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Письмо скажет: «наш консультант наблюдал»</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Письмо назовёт реестр и день</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Письмо скажет: «по его словам…»</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Письмо скажет: «нам сообщил…»</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Ни одно письмо этого не скажет</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова писем</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Наше ли оно?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Кто-то спрашивает, наше ли письмо</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Сохранить реестр</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Напечатать реестр</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Выберите выше меньше условий, и писем станет больше.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Ни одно письмо не подходит</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Выбрать дело</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Письмо пишется из того, что известно в деле. Выберите дело и нажмите L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] перейти к делу и нажать [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Здесь пока нет писем</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Сохранено вне хранилища. Запомните, где лежит файл.</translation>
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
        <translation>Выдано</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Реестр писем</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Сохранить вне хранилища: файл будет лежать на диске открыто</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Печать: система держит копию в очереди, пока не напечатает</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Письма этого дела</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Письмо пишется из того, что известно в деле, фраза за фразой, каждая с источником.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Писем пока нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Подходящие типы писем</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Пока неизвестно, о ком могло бы быть письмо.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Программа спросила систему. Та может ошибаться, и её ответ — не доказательство.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система сообщает о шифровании диска; оно защищает, только когда компьютер выключен</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>Система сообщает, что диск не зашифрован. Спросите того, кто знает этот компьютер</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не говорит, зашифрован ли диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Память может попасть на диск открыто. Зашифруйте подкачку или отключите её</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Система сообщает, что память не пишется на диск открыто</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Система не говорит, пишется ли память на диск</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Резервной копии ещё нет. Сделайте её в настройках после первого дела и храните в другом месте</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Отменено: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Остаётся, потому что с тех пор изменено: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Закреплённые поиски</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Учебное хранилище: все люди в нём вымышлены. Его пароль: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Отметить факты</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>До первой отметки</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Занести как</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Язык, на котором читает клиент</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>Кому оно? Выберите адресата или добавьте его в настройках.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Письмо начато</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Клиент читает на языке</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывают</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написать</translation>
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
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Составить случайный</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>стоит {} бросков монеты</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Несколько слов, не связанных между собой, легче запомнить, чем знаки.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Кто-то уже известный</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Ваша организация</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>В письмах сказано, кто пишет и где можно спросить. Это можно заполнить позже.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Где спросить, ваше ли это письмо</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Что письма говорят о вас</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Кто вправе подписывать</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>Кому идут письма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Добавить: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Без неё у письма нет бланка, и никто не сможет спросить, ваше ли оно.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>За письмо кто-то должен отвечать.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Органы, представительства, партнёры и юристы.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Сначала скажите, кто вы</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Добавьте организацию выше.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Каково положение</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Пока ничего не известно. Начните с того, где он и как с ним связаться.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Два-три предложения, с которыми коллега сможет ответить на звонок.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Последняя заметка</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Сделано: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Писем пока нет.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого есть копия</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Отсюда ничего из этого дела партнёрам не передавали.</translation>
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
        <translation>Изображение подписи</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать картинку</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Картинка сохранена</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Письма показывают логотип</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Ничего не сохранено. Подойдёт PNG или JPEG обычного размера.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Картинка, какой её печатают письма</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Бланк может навредить гражданам Беларуси и России: не показывайте логотип, если ваши письма носят с собой такие клиенты. Черновики и срочные письма никогда его не показывают.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Окончательные письма показывают её над именем, черновики и срочные письма никогда. Не добавляйте её, если адресат требует подпись от руки.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Картинка убрана</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Письма не показывают логотип</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Эту картинку нельзя сохранить</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Для кого эта бумага?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Он читает письмо на нашем экране. Копия даётся, только если он просит, после этого:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Копия может ему навредить</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Он это услышал и просит копию</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Копия для клиента</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Для адресата</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Для нашей работы</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Понято как {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Сначала день или месяц? Напишите 3.5.2022 или 3 мая 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Какой год? Напишите 11.10.2024 или октябрь 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Такого дня нет. Напишите 11.10.2024 или октябрь 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Конец раньше начала. Напишите 2021–2023 или после мая 2021.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Не понято. Напишите 11.10.2024 или около мая 2024.</translation>
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
        <translation>Добавить карту</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Наша карта</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>последний пакет {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>пакетов пока не было</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сверено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Скомпрометирован</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Дайте партнёру свою карту и возьмите его карту. Затем сверьте цифры голосом или лично.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Партнёров пока нет</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Этот отпечаток ещё никто не сверял</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Такую карту мог сделать кто угодно. Позвоните по номеру, который знали раньше, или встретьтесь. Не берите номер с карты.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Их отпечаток</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>они читают вслух, вы отмечаете</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Их отпечаток картинкой</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>прочитайте им</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Наш отпечаток</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Наш отпечаток в виде картинки</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Мы сверили</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Не совпадает</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>осталась %n группа</numerusform>
            <numerusform>осталось %n группы</numerusform>
            <numerusform>осталось %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Все группы совпали</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Сверка записана</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Кто сверил: {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Обыск или арест</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Карте нет доверия</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Туда ничего не уходит и оттуда ничего не принимается, пока не сверят новую карту.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Отозвать ключи</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Ключи отозваны</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Туда ничего не уходит, пришедшее оттуда задерживается, и появляются задачи предупредить клиентов.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Задержать всё</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Задержано; кого предупредить, смотрите в «Сегодня»</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Карта партнёра</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Карты (*.card);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Карта принята</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Наша карта для партнёра</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Наша карта записана.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть набранное</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Раскладка: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
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
        <translation>Вы вводите его каждый день, и только он стоит между посторонним и вашими клиентами.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Убрать: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Показать ещё: остался %n</numerusform>
            <numerusform>Показать ещё: осталось %n</numerusform>
            <numerusform>Показать ещё: осталось %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>Это нужно. Заполните или укажите, почему пусто.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Откуда известно? Выберите справа.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>Это видела другая организация. Укажите, откуда это знаем мы.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Здесь два разных значения. Сначала решите.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>Этого нет в списке. Выберите из списка.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Раньше дня согласия. Проверьте, что верно.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Раньше дня открытия дела. Проверьте, что верно.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Должно быть позже дня проверки.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Какой день? Напишите как 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>О ком это? Выберите человека.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Как оно дано? Выберите.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Почему? Скажите в нескольких словах.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Скажите в нескольких словах, что это.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Нужно назвать второго человека.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Второй человек должен быть другим, чем первый.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>Это есть только у повестки. Смените вид или оставьте пустым.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Какое это согласие? Выберите.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>В какой день дано согласие?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Нельзя указать на себя. Выберите другое.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Ни одно письмо не идёт в органы государства происхождения.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>Это не сходится с остальным. Проверьте.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Ключевой файл этого хранилища</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда известно?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Откуда известно: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Контакт принят</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыть, оставить черновик</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Обращение не было записано</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш черновик на месте</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Убрать черновик</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Сохранён {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Черновик сохранён {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Человек с таким или похожим именем есть в деле {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Возможно, уже известен</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Два разных значения. Решите в «Передаче и истории».</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыть, оставить черновик</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Убрано в корзину: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш черновик на месте</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Сохранён {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Убрать черновик</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>без источника: %n</numerusform>
            <numerusform>без источника: %n</numerusform>
            <numerusform>без источника: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Черновик сохранён {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Изменить: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>В корзину: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>два разных значения</translation>
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
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Открыть кодом восстановления</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Старый пароль и старый код после этого ничего не откроют; вы получите новый код.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Код восстановления, 30 знаков</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Числа меньше пяти не называются</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Знающий одного из них понял бы, о ком речь. Итогов тоже нет: по ним можно вычислить.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>С чем приходят</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Выданные письма</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Считать пока нечего.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>меньше {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Что отвечали представительства, по кварталам</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Ответов представительств пока не записано.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Она открывается паролем или кодом восстановления того дня, когда сделана.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Файл ещё не выбран</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Пароль или код восстановления</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Наше ли это письмо?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Номер, как его читает звонящий</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Дата, которая на нём стоит</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>Кому оно адресовано</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Ничего не говорите звонящему. Запишите, что вам читают.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Положите трубку и перезвоните по номеру из своего справочника.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Скажите только фразу, показанную ниже. Ничего о человеке.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>Сравнить PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Что можно сказать?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Спросите номер, который стоит под датой.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Спросите дату письма: день, месяц и год.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Спросите, кому адресовано письмо, и выберите адресата.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Ваш справочник пуст: добавьте адресатов в Настройках, Бюро.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Перезвоните на {} – это номер из вашего справочника – и скажите только это.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>В вашем справочнике нет его номера. Найдите номер сами; никогда не берите названный звонящим.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>«Это письмо наше и не отозвано»</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>«Мы не можем подтвердить»</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>Это только для бюро: звонящий об этом ничего не узнаёт.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Ни одно наше письмо не совпадает с этим файлом</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Наше письмо {number}, {day}; оно действует</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Наше письмо {number}, {day}; оно больше не действует</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>После наших байтов добавлена подпись.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>Письмо в PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Вы и окно</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Копия и проверка</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Корзина и отмена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Передать партнёру</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Партнёр появится здесь, когда кто-то сверит цифры его карты.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Пока некому передавать</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Виды полей</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Личные заметки не уходят в пакетах</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Документы: {number} из {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>может называть других</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Отметьте дело слева: здесь появится каждое поле, каким его прочтёт партнёр.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Что увидит партнёр</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Согласие на передачу этому партнёру не записано, или не отмечен ни один вид полей. Согласие записывают в деле, на вкладке «Передача и история».</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Ничего не уйдёт</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>Уйдёт %n поле, один файл с нейтральным именем</numerusform>
            <numerusform>Уйдут %n поля, один файл с нейтральным именем</numerusform>
            <numerusform>Уйдут %n полей, один файл с нейтральным именем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>в нём %n запечатанный документ</numerusform>
            <numerusform>в нём %n запечатанных документа</numerusform>
            <numerusform>в нём %n запечатанных документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Ничего не передаётся</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Куда записать пакет: носитель для этого партнёра</translation>
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
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Откуда мы знаем</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>В письмах</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>Прочитано в этом документе</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Когда видели или слышали</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Вы здесь? Нажмите F9, иначе хранилище закроется.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Блокировка через {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копии пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Копия %n день назад</numerusform>
            <numerusform>Копия %n дня назад</numerusform>
            <numerusform>Копия %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Копия сделана сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда известно?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Документ, день, в письмах…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Виден оригинал</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Видна копия</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Мы наблюдали</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Открытый реестр</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>С его слов</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Со слов другого</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Вывод, не печатается</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Справка  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Шаг {} из {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>Как ушло</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Передача записана</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Если он понесёт его сам, сначала предупредите: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Кто передал</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Ему сказано</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Записано, что он знает</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Это письмо ушло без его согласия. Теперь он знает, кому и что в нём.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Что пришло в ответ</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Ответ записан</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Другое вместо него</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Заменить им</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>Письмо заменено</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Это письмо больше не действует</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Тому, кто спросит, ответят, что мы не можем его подтвердить. Вернуть письмо нельзя.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Без его согласия</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Уходит без согласия</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Заявлено двумя людьми</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Только при угрозе жизни, задержании или сроке в течение суток</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Двое решают это вместе и названы здесь. Отказ или отзыв согласия не может преодолеть никто.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Он не согласился на то, что сообщает это письмо, а жить с этим ему: оно остаётся в деле и может быть передано. Ему скажут при следующем контакте; об этом есть задача.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Первый человек, который это пишет</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Должно уйти сегодня</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Идти коротким путём</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Коротким путём</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Никто не читает его до отправки</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>По-английски, одна подпись, без логотипа. Его согласие, запрещённые факты, имена других людей и власти государства происхождения всё равно его останавливают; на всё прочее только указывается.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Коллега читает его на следующий день; об этом есть задача.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывают</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Дать прочитать партнёру</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Попросить о проверке</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Проверка запрошена</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Следующий пакет в то бюро несёт текст таким, как он есть. Ответ придёт в пакете; если факт изменится, он уже о другом письме.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Какое бюро?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Прежде чем он скажет «да»</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Клиент одобрил</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Одобрение записано</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Сначала прочитайте ему это</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Он одобряет именно эти слова. Кто потом изменит факт, отменит одобрение.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Он это услышал и понял</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>У кого есть копия хранилища, подберёт его за день. Добавьте слов.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>У кого есть копия хранилища, подберёт его за месяцы. Добавьте слово.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Выдержит годы, даже против того, у кого много машин.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>Насколько можно судить, выдержит дольше человеческой жизни.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Пребывания, повестки, решения и письма выстроятся здесь, как только у них появится дата.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Пока ничего нет с датой</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Хронология дела</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Что когда было</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>То же списком</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Где находился</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Призыв, служба</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>Пятничный лист</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сегодня ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>на сегодня: %n</numerusform>
            <numerusform>на сегодня: %n</numerusform>
            <numerusform>на сегодня: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>На этой неделе ничего нет. Сроки, задачи и пребывания появляются здесь сами.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Дел пока нет. Новый контакт не требует имени и занимает меньше минуты.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Он согласен или стереть: рассказанное другими</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Сделано: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Сделано: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n вопрос к решению</numerusform>
            <numerusform>%n вопроса к решению</numerusform>
            <numerusform>%n вопросов к решению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n дело из пакета ждёт решения</numerusform>
            <numerusform>%n дела из пакета ждут решения</numerusform>
            <numerusform>%n дел из пакета ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n письмо на подпись</numerusform>
            <numerusform>%n письма на подпись</numerusform>
            <numerusform>%n писем на подпись</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Незаконченный черновик</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Обращение, которое нужно записать</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Незаконченные слова писем</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Скоро закончится</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Система сообщает, что диск зашифрован; это защищает, только когда компьютер выключен</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>По сведениям системы, диск не зашифрован</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Система не говорит, зашифрован ли диск</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Память может попасть на диск незашифрованной</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n партнёр ещё не сверен</numerusform>
            <numerusform>%n партнёра ещё не сверены</numerusform>
            <numerusform>%n партнёров ещё не сверены</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Копия проверена {when}, место: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копии пока нет</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Сделать копию</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Скрыть имена (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Перейти или найти что угодно</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Отменить последнее</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>Сделано с момента входа</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>последние сверху</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Срок хранения прошёл</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Корзина пуста. Удалённое лежит здесь со всей своей историей.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>с {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Кто человек и что он рассказал, хранится %n месяц после закрытия дела.</numerusform>
            <numerusform>Кто человек и что он рассказал, хранится %n месяца после закрытия дела.</numerusform>
            <numerusform>Кто человек и что он рассказал, хранится %n месяцев после закрытия дела.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Более давних закрытых дел нет.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Пока ничего. Здесь перечислено то, что вы делаете, пока программа не закроется на замок.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Возвращено: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Письмо с этими словами</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Вымышленный клиент</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Проба на</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Строка {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ключевой файл</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>После пяти неверных попыток каждая следующая ждёт дольше. Перезапуск не сбрасывает ожидание.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Работает без сети. Само по себе ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Ключевой файл выбран</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Что открывает</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Подождите %n секунду.</numerusform>
            <numerusform>Подождите %n секунды.</numerusform>
            <numerusform>Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Долго никто не прикасался.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Никто не подтвердил, что он здесь.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Экран был заблокирован.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Компьютер уснул.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Компьютер спал.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Ключевой файл убран.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Всё закрыто.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Черновики сохранены.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Последнее набранное не сохранилось: не хватило места.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Другое хранилище</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Где ваши дела?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Хранилище — это одна папка. В ней зашифровано всё, даже то, сколько его.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Где будет новое хранилище</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Для бюро, которое начинает работать с Casemgr.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Открыть другое хранилище</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Оно лежит в другой папке или на флешке.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Она станет новым хранилищем в месте, указанном ниже.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Осмотреться в учебном хранилище</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Вымышленные люди, настоящие формы и письма. Испортить ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Версия {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>от {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>автор {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>одобрение: {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Взять эти слова</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Страница документа</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Файл говорит больше, чем видно</translation>
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
        <translation>Другое: опишите</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Нынешний ключевой файл</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Ключевой файл впредь</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Чем открывается сейчас</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Пароль и ключевой файл</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Старые резервные копии по-прежнему открываются старым паролем. Ключевой файл усиливает пароль и один ничего не открывает; кто его потеряет, тому нужен код восстановления.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Если бумага потеряна или её видели. Старый код с этого времени ничего не откроет.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Хранилище теперь открывает новый, старый — нет.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Храните бумагу не у этого компьютера, а старую уничтожьте.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Новый код восстановления записан</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Где он?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Черновик сохранён {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Отчёт сохранён</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Молчание — прежде всего вопрос о том, всё ли с ним в порядке. Письма и стирание ждут; письмо о задержании предлагается только при задержании. Программа никому ничего не сообщает.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Что делает отчёт</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыть, оставить черновик</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Кому он просил сообщить</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Сообщать нельзя</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Первые шаги, о которых с ним условлено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Отчёт сохранён</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Письма, которые ждут</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Добавлено в задачи</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Оно больше не доказывает, кто говорит. Условьтесь о другом, когда он вернётся.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Его кодовое слово считается известным другим</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Что можно написать сейчас</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>К письмам</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Чьё согласие?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Отозвать все согласия</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Черновики и передача остановятся сразу</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Ничего об этом человеке нельзя печатать, отправлять и передавать, пока он не согласится снова.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Согласия, которые прекращаются</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>Действующих в деле нет.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Письма, которые остановятся</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>У кого есть копия</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Ни у одного партнёра копии нет.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Письма, которые просим вернуть</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Чего никто не вернёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Отзыв записан</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>Остановлено %n письмо.</numerusform>
            <numerusform>Остановлено %n письма.</numerusform>
            <numerusform>Остановлено %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Попросить вернуть: по задаче на каждое</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Спрашивать никого не надо.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: кто прочёл, может хранить это и передавать дальше.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: этому партнёру больше нет доверия, и спросить некого.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: там знают то, что сообщили при направлении.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Резервные копии и запечатанные хранилища хранят своё, пока их не заменят.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Слова предложены</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Наши слова</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Кто сравнивает и одобряет?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Вставить факт</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>В письме справа</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Чем отличается от нынешних слов</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыть, сохранив черновик</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Печатается, только если: {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Печатается всегда.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Стоит в %n виде писем.</numerusform>
            <numerusform>Стоит в %n видах писем.</numerusform>
            <numerusform>Стоит в %n видах писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ваш черновик снова здесь</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Сравните различия ниже. Ни одно письмо этого не скажет, пока кто-нибудь не одобрит.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} говорит так</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>В этом письме его нет: об этом клиенте неизвестно то, ради чего оно печатается.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Нужно кое-что исправить</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Предложено; письма этого ещё не говорят</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>Эти слова стоят в письмах</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Имя: оно стоит рядом со словами.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Одобрено: письма теперь так говорят</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Черновик сохранён {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Слова предложения</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Искать по предложениям</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Нашими словами</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Ждут одобрения</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Поделиться словами</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Принять у партнёра</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Слова писем</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Записано: {}. В нём только слова, ничего ни об одном деле.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Показать все предложения</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Письма говорят словами программы, пока вы не скажете иначе. Ваши слова спрашивают о тех же фактах; прежде чем они попадут в письмо, кто-то сравнивает их и одобряет своим именем.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] открывает предложение, [Alt F] вставляет факт</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Здесь нет предложений вашими словами</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>От {}: ждёт одобрения</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Куда записать слова: флешка для партнёра</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Слова писем, подписанные партнёром</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n предложение для сравнения, подпись: {}</numerusform>
            <numerusform>%n предложения для сравнения, подпись: {}</numerusform>
            <numerusform>%n предложений для сравнения, подпись: {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
</TS>
