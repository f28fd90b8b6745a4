<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Program działa bez sieci i nikomu niczego nie zgłasza. Nie ma żadnej gwarancji; wolno go używać, badać, zmieniać i przekazywać dalej na warunkach GNU General Public License w wersji 3 lub nowszej.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Czcionki: Noto Sans, Serif i Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Ikony: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteki</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>To jest potrzebne. Uzupełnij.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Najpierw zaznacz to: bez tego nie można iść dalej.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Przejdź lub szukaj wszędzie</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Miejsce, kryptonim, pół nazwiska dowolnym alfabetem</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Sformułowania pism</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>Karta piątkowa</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Czy to nasz list? Oddzwoń</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Odrzuć pakiet</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Pakiet, który nadszedł</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Potwierdzenie odbioru przyjęte.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Nadawca: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>podpis się zgadza, odcisk porównano</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>nikt nie porównał odcisku</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n sprawa w tym pakiecie</numerusform>
            <numerusform>%n sprawy w tym pakiecie</numerusform>
            <numerusform>%n spraw w tym pakiecie</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Zapisano {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Cały import można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n nowy wpis</numerusform>
            <numerusform>%n nowe wpisy</numerusform>
            <numerusform>%n nowych wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Ty i nadawca zmieniliście to samo pole</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Obie wartości są zachowane. Po przyjęciu wybierzesz po jednej; do tego czasu żadne pismo ich nie użyje.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nowe: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>tutaj: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Dokładnie ten pakiet już przyszedł.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Wcześniejsze pakiety nie dotarły.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Późniejszy przyszedł pierwszy.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Nie jest dalszym ciągiem ostatniego: zapytaj nadawcę.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Przyjmij %n sprawę</numerusform>
            <numerusform>Przyjmij %n sprawy</numerusform>
            <numerusform>Przyjmij %n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Czeka na stronie „Dzisiaj”. Aby zdecydować, otwórz plik ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Zdecydowano o %n sprawie</numerusform>
            <numerusform>Zdecydowano o %n sprawach</numerusform>
            <numerusform>Zdecydowano o %n sprawach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Powiedz to w kilku słowach.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Sprawdź sejf</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ostatnia kopia</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze brak</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Zapisana i sprawdzona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Wpisów od tego czasu</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ten sejf</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Trzymaj ją poza tym komputerem. Obowiązują dla niej hasło, plik klucza i kod odzyskiwania z dnia, w którym powstała, cokolwiek później zmienisz.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Według systemu dysk jest zaszyfrowany; chroni to tylko przy wyłączonym komputerze</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Według systemu dysk nie jest zaszyfrowany</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>System nie podaje, czy dysk jest zaszyfrowany</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Pamięć może trafić na dysk niezaszyfrowana</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Według systemu pamięć nie trafia na dysk niezaszyfrowana</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>System nie podaje, czy pamięć jest zapisywana na dysku</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Nowy plik kopii zapasowej</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: zapisano, próbnie przywrócono i porównano.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Kopia utworzona</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Odczytywany i sprawdzany jest każdy bajt sejfu: nagłówek, strony, załączniki, indeks wyszukiwania i historia.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Wszystko jest tak, jak zapisano.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Otwórz jako sprawę</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Rozmowa…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Gdzie jest? Nie wiadomo, zatrzymany, zmarł…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Wycofaj zgodę…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Zamknij sprawę…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Prosi o usunięcie…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Otwarto jako sprawę</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Usuń: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Części sprawy</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Wojsko</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Postępowania</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Udostępnianie i historia</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Klient, jego dokumenty, rodzina i osoby gotowe go przyjąć.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Pobór, służba, odmowa i powody: przy każdym podano, skąd to wiemy.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Gdzie i na jakiej podstawie przebywa i o co wnioskował.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Co zostało powiedziane, kiedy i przez kogo.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Co trzeba zrobić, kto i do kiedy.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>od {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n szkic</numerusform>
            <numerusform>%n szkice</numerusform>
            <numerusform>%n szkiców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n rozbieżność</numerusform>
            <numerusform>%n rozbieżności</numerusform>
            <numerusform>%n rozbieżności</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Najbliższy termin</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Bezpieczny kontakt</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nie oceniono</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Nie udzielono: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Udzielono wszystkich, o które proszono</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Ryzyko nieocenione</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Najbliższe</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Co wiemy</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Ostatnia notatka</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Do kosza: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Nazwisko dowolnym alfabetem, kryptonim, numer dokumentu</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Szukaj spraw</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Z terminem</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Odepnij to wyszukiwanie</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Przypnij to wyszukiwanie</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Strzałki wybierają, Enter otwiera</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Najbliższy termin</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n otwarta sprawa</numerusform>
            <numerusform>%n otwarte sprawy</numerusform>
            <numerusform>%n otwartych spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>Nikogo takiego nie znaleziono. Wystarczy pół nazwiska dowolnym alfabetem albo kryptonim.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Kontakt nie wymaga nazwiska: kryptonim jest losowany, a sprawą staje się, gdy jest więcej do zapisania.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Nie ma tu jeszcze spraw</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Jeszcze bez nazwiska</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Brak terminu</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>Przed każdym pismem: może nie mieć 18 lat</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>W tej sprawie nie bierze udziału ani opiekun, ani adwokat.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Nie ma notatki o najlepszym interesie dziecka.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>W aktach nie ma zgody samego dziecka.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Rodziców nie powiadamia się, chyba że dziecko tego chce.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Ukryto</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, porównano</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>Grupa {}</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>Wpisz te grupy ze swojej kartki. Kod powyżej zniknie, gdy zaczniesz pisać.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Potwierdź, że go masz</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Zapisz kod odzyskiwania odręcznie</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>To jedyne inne wejście, gdy zapomni się hasła. Nikt nie może go zresetować, nawet my. Trzymaj kartkę poza biurem.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Kto dzwoni?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>To, co mówią o nim inni, jest przechowywane 14 dni bez nazwiska; potem program cię zapyta.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O co chodzi?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Jak rozmawiamy</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Nazwisko, jeśli je poda</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Kontakt przez</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Numer lub nazwa użytkownika</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Czego nigdy nie wolno robić</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Oddzwonić dnia</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Zakryj części dokumentu</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Strona dokumentu z tym, co zakryte</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Dodaj ramkę</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Usuń ramkę</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Przeciągnij po tym, co ma być zakryte. Strzałki przesuwają ramkę, Shift i strzałki zmieniają rozmiar.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Zakryta kopia zachowana</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Zachowaj kopię</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n ramka</numerusform>
            <numerusform>%n ramki</numerusform>
            <numerusform>%n ramek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Kraj pobytu</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>Podstawa pobytu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Odejście</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Wezwanie</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Urodzony</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>dwie różne wartości</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Nie znamy jeszcze bezpiecznej drogi. Zapytaj przed każdym kontaktem.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Znane innym od {}: nie polegaj na tym</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Najpierw słowo kodowe</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Bez wiadomości</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Dodaj plik</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>albo upuść tu pliki lub wklej zdjęcie. Dane o miejscu i aparacie są usuwane.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Wezwania, decyzje, paszporty: wszystko jest zapieczętowane w sejfie i widoczne tylko w tym oknie.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Nie ma jeszcze dokumentów</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Dokumenty tej sprawy</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Dokument dodany. Sam plik nadal leży tam, gdzie leżał.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>usunięto: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>może wymieniać innych</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Pliki do tej sprawy</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Zdjęcie dodane</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmówiono odpowiedzi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Nie przekazano</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Usunięto na zawsze</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>To zniknie na zawsze: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Nikt nie będzie mógł tego przywrócić.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Kopie u partnerów nie zostaną przez to usunięte: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Kopie zapasowe i zapieczętowane sejfy trzymają to, dopóki nie zostaną zastąpione.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Pokaż prywatne podpowiedzi</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Kraj docelowy</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Czego wymaga państwo</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Nie wiadomo, czego wymaga to państwo. Zapytaj tamtejszego adwokata.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Drogi obok siebie, zanim doradzisz</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Terminy obliczone według reguł</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Żadna reguła nie ma jeszcze dnia, od którego liczy.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Zapisz, dlaczego brakuje</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Otwiera</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Zamyka</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, zapisano</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Termin zapisany</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Tylko dla ciebie: nie jest drukowane ani zapisywane</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Reszta czeka, aż raz swobodnie opowie swoją historię.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nic nie zwraca uwagi.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Przekaż partnerowi</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Sprawy wychodzą tylko w pliku dla jednego partnera, zaszyfrowanym porównanym kluczem.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Niczego jeszcze nie wymieniono</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Przyszło</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyszło</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Zapisz potwierdzenie dla nadawcy</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Cofnij cały import</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Import cofnięty. Wyślij partnerowi nowe potwierdzenie odbioru.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Gdzie zapisać potwierdzenie</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Potwierdzenie zapisane. Przekaż je partnerowi.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Pakiet lub potwierdzenie od partnera</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (jeszcze nie w tekście)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>przepis {} można przywołać</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Przypisy i inne części</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>przypis: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>numer akapitu: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>słowa z {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>koniec warunku</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>w przeciwnym razie</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>tylko jeśli jest: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation>{what}: „{code}”</translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation>{what}: nie „{code}”</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>jest: {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>nie ma: {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>tylko gdy wybierze to doradca</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>profil: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>obywatelstwo: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>kraj adresata: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>jest co najmniej jedno z: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>jest wszystko: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>nie ma nic z: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Nic nie powiedziano. Napisz zdanie.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>Brakuje „{fact}”: zdanie musi to powiedzieć. Wstaw to.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>Wiersz {line}: „{fact}” nie należy do faktów tego zdania. Usuń {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>Wiersz {line}: otwarty nawias albo warunek bez końca. Wstaw fakt od nowa.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>Wiersz {line}: niewidoczny znak ({found}). Usuń go.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>To za długie jak na zdanie. Skróć je.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>Wiersz {line}: w nawiasie jest coś więcej niż nazwa faktu. Wstaw go od nowa.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>Wiersz {line}: „{found}” nie da się zastosować do faktu. Wstaw fakt od nowa.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>Wiersz {line}: „{found}” nie da się odczytać. Wstaw fakt od nowa.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Puste, bo</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Zanim stanie się ostateczne</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n do rozstrzygnięcia</numerusform>
            <numerusform>%n do rozstrzygnięcia</numerusform>
            <numerusform>%n do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Trzeba rozstrzygnąć</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Warto sprawdzić</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>W porządku</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n fakt ze swoim źródłem</numerusform>
            <numerusform>%n fakty, każdy ze swoim źródłem</numerusform>
            <numerusform>%n faktów, każdy ze swoim źródłem</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ostateczne</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>To bajty dokładnie tak, jak je zapieczętowano. Nigdy nie są zapisywane ponownie.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Dodaj: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>Do prawa</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Powiedz w tym języku</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Około ośmiu minut. Można przerwać i wrócić.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Otwórz Casemgr</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Folder sejfu</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
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
        <translation>Karta piątkowa</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Kto przejmuje te sprawy?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Nazwisko: zostanie zapisane przy każdej sprawie.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>Przejęto %n sprawę</numerusform>
            <numerusform>Przejęto %n sprawy</numerusform>
            <numerusform>Przejęto %n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drukowanie: system trzyma kopię w kolejce do czasu wydrukowania</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>Do tego dnia nie mija żaden twój termin.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Przejęte z tą kartą</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Wszystko z terminem do {}, najpilniejsze na początku.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Bezpieczny kontakt: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Następny krok: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Przejmuje: {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Może podpisywać pisma: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>nikogo nie wpisano</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n sprawa nie mieści się na tej stronie; zobacz w programie: {}</numerusform>
            <numerusform>%n sprawy nie mieszczą się na tej stronie; zobacz w programie: {}</numerusform>
            <numerusform>%n spraw nie mieści się na tej stronie; zobacz w programie: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Przejęcie (nazwisko, dzień): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Kto tu pracuje</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje nazwisko</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Stoi przy wszystkim, co wpisujesz: to wskazówka dla współpracowników, nie dowód.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Język pisma wybiera się w samym piśmie.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Zablokuj po bezczynności</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Blokuje się też razem z ekranem, przy uśpieniu komputera i po wyjęciu pliku klucza. To, co wpisano, zostaje zachowane.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Nazwiska i klawisze</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L i E zaczynają notatkę, pismo, zdarzenie</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Ukrywaj nazwiska na każdej stronie</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Zachować to, co mówili o nim inni?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Zgodził się, by to przechowywać.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Czternaście dni minęło. Odnotuj, że się zgadza, albo to usuń.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Odnotuj zgodę</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Zachowano: zgodził się</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Zniknie to na zawsze, a jeśli nie powiedziano nic innego, to razem z całym kontaktem. Nikt tego nie przywróci.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Usuń to, co mówili inni</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Usunięto na zawsze</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>do {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>wycofana {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Zanim się zgodzi, niczego nie wolno przekazywać ani drukować.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kto ma kopię</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Stąd niczego z tej sprawy nie przekazano partnerom.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n pytanie do rozstrzygnięcia</numerusform>
            <numerusform>%n pytania do rozstrzygnięcia</numerusform>
            <numerusform>%n pytań do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Wybierz po jednej. Druga zostaje w historii i wraca jednym kliknięciem.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Kto co zmienił</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} z {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nasza</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Niech obowiązuje</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Pytanie rozstrzygnięte</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>to biuro</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>z pakietu</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Wartość przywrócona</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Znacznik czasu (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>Jestem tu (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Wybierz: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Utwórz nowy</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Plik klucza</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Nowy plik klucza, najlepiej na nośniku USB</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>W jakim języku?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Można go zmienić w każdej chwili. Pisma mają własne języki.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Przeczytać źródło</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Zakwestionuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Potwierdzono: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Napisz, co budzi wątpliwość: stanie to obok wiersza.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Zakwestionowano: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Potwierdza: {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Nazwisko: stanie obok wiersza.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>Dzień przeczytania źródła: dziś lub wcześniej.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Wiersz obejrzano {}: wcześniejsze czytanie niczego nie zmienia.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Co przeczytano: sam tekst czy źródło o nim.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>Dzień po przeczytaniu.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nie udało się</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Słowa z wiersza</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Szukaj w rejestrze</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Dowolna pewność</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Jak pewne to jest</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Przydatne czy nie</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Przydatne</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieświeże</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Czy listy mogą to przytaczać</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Każdy list</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Rodzaj listu</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Każdy kraj schronienia</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Kraj schronienia</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Każdy kraj pochodzenia</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Kraj pochodzenia</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Zapisano: {}. Zawiera samo prawo, nic z żadnej sprawy.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Zapisz dla partnera</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Porównaj z partnerem</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Żaden wiersz nie pasuje. Wybierz wyżej mniej lub użyj mniej słów.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; sprawdzono {day}, ponownie do {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Potwierdza: {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Obejrzyj: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Dokąd trafi nasz rejestr</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Rejestr podpisany przez partnera</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Wiersze partnera</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Kto decyduje?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Ich rejestr mówi to samo co nasz.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nic się nie różni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Nazwisko: stanie obok wiersza.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>Przejęto %n wiersz</numerusform>
            <numerusform>Przejęto %n wiersze</numerusform>
            <numerusform>Przejęto %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Przejmij %n wiersz</numerusform>
            <numerusform>Przejmij %n wiersze</numerusform>
            <numerusform>Przejmij %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>Nie mamy go</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Różni się od naszego</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Nasz obejrzano później: zostaje</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>Przejmij {}</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Różni się część, której nie pokazano: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Nasz: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Ich: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nie udało się</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>przydatne</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>nieświeże: do ponownego obejrzenia</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>zamknięte: zbyt długo nieczytane</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>zablokowane: nikt nie czytał źródła</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>zablokowane: teraz obowiązuje inne prawo</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>zablokowane: nie obowiązuje</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>zablokowane: tylko dla biura</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Przytoczenie</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Skąd wiadomo</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Nieczytane lub wątpliwe</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Dotyczy spraw</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Przytaczane w</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Obejrzano</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, ponownie do {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>po {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>zastąpione przez {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>rozstrzygnięte {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>złożone {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>zarejestrowane {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>na pewno {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>od {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>do {}</translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation>nie: {}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>miesiąc, pora roku, rok</translation>
    </message>
    <message>
        <source>about</source>
        <translation>około</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>od, do</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Każdy rodzaj</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Rodzaj listu</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Stan listu</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Każdy adresat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Do kogo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kiedykolwiek</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Kiedy wystawiono</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Unieważnij pismo</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Kto zapyta, usłyszy, że nie możemy go potwierdzić. Nic go nie przywróci.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Pismo unieważnione</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Odnotowano kopię dla klienta</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Koperta DL, 220 × 110 mm</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Koperta C6, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>Koperta C5, 229 × 162 mm</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>Etykieta, pierwsza z 14 na arkuszu</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Zapis poza sejfem: plik będzie leżał na tym dysku niezaszyfrowany</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Zapisano poza sejfem. Zapamiętaj, gdzie leży.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drukowanie: system trzyma kopię w kolejce do czasu wydrukowania</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Sprawdzone</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ostateczne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Pismo tak, jak zostanie wydrukowane</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Do {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>To pismo</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Język podglądu</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisują</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Krótką drogą: nikt go nie czytał</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Zakryj części</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Kto pyta, słyszy, że nie możemy go potwierdzić.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Ten list już nie obowiązuje</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: zgoda</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: prośba o zmiany</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: brak jeszcze odpowiedzi</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Przyjmij jako sprawdzenie</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Zrób z tego zadanie</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Dwie osoby stwierdziły zagrożenie. Dowie się przy następnym kontakcie.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Wychodzi bez zgody</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Nie jest drukowany ani zapisywany.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>Do państwa pochodzenia</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Odmówił</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Zgoda jest sporna</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Nie ma jeszcze zgody</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Koperta</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Uzupełnij %n lukę</numerusform>
            <numerusform>Uzupełnij %n luki</numerusform>
            <numerusform>Uzupełnij %n luk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Odnotuj jego zgodę</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Nie można go teraz spytać</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Musi wyjść dzisiaj</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Oznacz jako sprawdzone</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Daj do przeczytania partnerowi</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Zatwierdził je</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Uczyń ostatecznym</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Odnotuj, jak wyszedł</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Oznacz jako czytany po czasie</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Został powiadomiony</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Odnotuj odpowiedź</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Inny zajmuje jego miejsce</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Pismo sprawdzone</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Sprawdzenie odnotowano</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Pismo jest ostateczne</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Odpowiedź przejęto</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>biuro</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>Pismo powie: „widzieliśmy oryginał”</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Pismo powie: „widzieliśmy kopię”</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Pismo powie: „nasz doradca zaobserwował”</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Pismo wymieni rejestr i dzień</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Pismo powie: „oświadcza, że …”</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Pismo powie: „według informacji od …”</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Żadne pismo tego nie powie</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ostateczne</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Sformułowania pism</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Czy jest nasz?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Ktoś pyta, czy list jest nasz</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Zapisz rejestr</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Drukuj rejestr</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Wybierz wyżej mniej, a będzie pasować więcej listów.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Żaden list nie pasuje</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Wybierz sprawę</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Pismo powstaje z tego, co wiadomo w sprawie. Wybierz sprawę i naciśnij L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] przejdź do sprawy i naciśnij [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Nie ma tu jeszcze pism</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Zapisano poza sejfem. Zapamiętaj, gdzie leży.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Rejestr listów</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Zapis poza sejfem: plik będzie leżał na tym dysku niezaszyfrowany</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drukowanie: system trzyma kopię w kolejce do czasu wydrukowania</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Nowe pismo</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Pisma tej sprawy</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Pismo powstaje z tego, co wiadomo w sprawie, zdanie po zdaniu, każde ze swoim źródłem.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Nie ma jeszcze pism</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Rodzaje pasujące do tej sprawy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Nie wiadomo jeszcze o nikim, kogo mogłoby dotyczyć pismo.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Dodaj wiersz</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Program zapytał system. Ten może się mylić, a jego odpowiedź nie jest dowodem.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Według systemu dysk jest zaszyfrowany; chroni to tylko przy wyłączonym komputerze</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>Według systemu dysk nie jest zaszyfrowany. Zapytaj kogoś, kto zna ten komputer</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>System nie podaje, czy dysk jest zaszyfrowany</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Pamięć może trafić na dysk niezaszyfrowana. Zaszyfruj obszar wymiany albo go wyłącz</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Według systemu pamięć nie trafia na dysk niezaszyfrowana</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>System nie podaje, czy pamięć jest zapisywana na dysku</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Nie ma jeszcze kopii zapasowej. Utwórz ją w Ustawieniach po pierwszej sprawie i trzymaj gdzie indziej</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Cofnięto: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Zostaje, bo od tego czasu zmieniono: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Przypięte wyszukiwania</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Sejf do ćwiczeń: wszystkie osoby są zmyślone. Otwiera się hasłem: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zestawienia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Zaznacz fakty</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>Przed pierwszym znacznikiem</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Wpisz jako</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Nowe pismo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Język pisma</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Język, w którym czyta je klient</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>Do kogo? Wybierz adresata albo dodaj go w Ustawieniach.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Pismo rozpoczęte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Klient czyta je w języku</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisują</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>Przeznaczone dla: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Wylosuj</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>warte {} rzutów monetą</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Kilka niezwiązanych słów jest łatwiejszych niż znaki.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Ktoś już znany</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>Pisma mówią, kto pisze i gdzie czytający może zapytać. Można to uzupełnić później.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Twoje nazwisko</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nazwa organizacji</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Gdzie czytający pyta, czy pismo jest wasze</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Co pisma mówią o was</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Kto może podpisywać</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>Do kogo idą pisma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Dodaj: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Bez niej pismo nie ma nagłówka i nikt nie może zapytać, czy jest wasze.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>Za pismo ktoś musi odpowiadać.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Urzędy, placówki dyplomatyczne, partnerzy i adwokaci.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Najpierw podaj, kim jesteście</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Dodaj organizację powyżej.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Jaka jest jego sytuacja</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Nic jeszcze nie wiadomo. Zacznij od tego, gdzie jest i jak się z nim skontaktować.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Dwa, trzy zdania, dzięki którym współpracownik odbierze telefon.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Ostatnia notatka</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Wszystkie notatki</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Nie ma jeszcze notatek.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Brak terminów.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Zrobione: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Nie ma jeszcze pism.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kto ma kopię</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Stąd niczego z tej sprawy nie przekazano partnerom.</translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Obraz podpisu</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Obraz zachowany</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Listy pokazują logo</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Nie ma żadnego. Pasuje PNG lub JPEG zwykłej wielkości.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Obraz tak, jak drukują go listy</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Nagłówek może zaszkodzić obywatelom Białorusi i Rosji: nie pokazuj logo, jeśli tacy klienci noszą przy sobie wasze listy. Szkice i pilne listy nigdy go nie pokazują.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Ostateczne listy pokazują go nad nazwiskiem, szkice i pilne listy nigdy. Pomiń go, gdy adresat chce podpisu ręcznego.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Obraz usunięty</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Listy nie pokazują logo</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Tego obrazu nie można zachować</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Dla kogo jest ten papier?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Czyta list na naszym ekranie. Kopię dostaje tylko na prośbę, po tym ostrzeżeniu:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Kopia może mu zaszkodzić</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Usłyszał to i prosi o kopię</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Kopia dla klienta</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Dla adresata</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Do naszej pracy</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Odczytano: {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Najpierw dzień czy miesiąc? Napisz 3.5.2022 albo 3 maja 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Który rok? Napisz 11.10.2024 albo październik 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Nie ma takiego dnia. Napisz 11.10.2024 albo październik 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Koniec jest przed początkiem. Napisz 2021–2023 albo po maju 2021.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Niezrozumiałe. Napisz 11.10.2024 albo około maja 2024.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Dodaj kartę</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Nasza karta</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>ostatni pakiet: {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>nie ma jeszcze pakietów</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównana</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nieporównana</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Skompromitowany</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Daj partnerowi swoją kartę i weź jego. Potem porównajcie cyfry głosowo lub osobiście.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Nie ma jeszcze partnerów</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Nikt jeszcze nie porównał tego odcisku</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Taką kartę mógł zrobić każdy. Zadzwoń na numer znany wcześniej albo się spotkajcie. Nie używaj numeru z karty.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Ich odcisk</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>oni czytają na głos, ty zaznaczasz</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Ich odcisk jako obraz</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>przeczytaj go im</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Nasz odcisk</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Nasz odcisk jako obrazek</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Porównaliśmy</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Różnią się</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>została %n grupa</numerusform>
            <numerusform>zostały %n grupy</numerusform>
            <numerusform>zostało %n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Wszystkie się zgadzają</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>biuro</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Porównanie odnotowane</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Porównanie: {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Przeszukanie lub areszt</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Karta niezaufana</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Nic tam nie wychodzi i nic stamtąd nie jest przyjmowane, dopóki nie porówna się nowej karty.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Unieważnij klucze</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Klucze unieważnione</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Nic tam nie wychodzi, to, co stamtąd przychodzi, jest wstrzymywane, i powstają zadania, by ostrzec klientów.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Wstrzymaj wszystko</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Wstrzymano; kogo ostrzec, zobacz w „Dzisiaj”</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Karta partnera</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Karty (*.card);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Karta przyjęta</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Nasza karta dla partnera</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Nasza karta została zapisana.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisywane</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ukryj wpisywane</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Klawiatura: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock jest włączony</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wybierz hasło</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>Wpisujesz je co dzień i tylko ono stoi między obcym a twoimi klientami.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Usuń: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Pokaż więcej: został %n</numerusform>
            <numerusform>Pokaż więcej: zostały %n</numerusform>
            <numerusform>Pokaż więcej: zostało %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>To jest potrzebne. Wypełnij albo powiedz, dlaczego jest puste.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Skąd to wiemy? Wybierz po prawej.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>To widziało inne biuro. Podaj, skąd sami to wiemy.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Są tu dwie różne wartości. Najpierw to rozstrzygnij.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>Tego nie ma na liście. Wybierz z niej.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Wcześniej niż dzień udzielenia zgody. Sprawdź, który jest właściwy.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Wcześniej niż dzień otwarcia sprawy. Sprawdź, który jest właściwy.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Musi przypadać po dniu sprawdzenia.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Który dzień? Napisz tak: 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>Kogo to dotyczy? Wybierz osobę.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Jak jej udzielono? Wybierz.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Dlaczego? Powiedz to w kilku słowach.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Powiedz w kilku słowach, co to jest.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Trzeba podać drugą osobę.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Druga osoba musi być inna niż pierwsza.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>To ma tylko wezwanie. Zmień rodzaj albo zostaw puste.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Która to zgoda? Wybierz jedną.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>Którego dnia udzielono zgody?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Nie może wskazywać na siebie. Wybierz coś innego.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Żadne pismo nie może trafić do organu państwa pochodzenia.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>To nie pasuje do reszty. Sprawdź.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Plik klucza tego sejfu</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Folder sejfu</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trwa praca</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Skąd to wiemy?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Skąd wiemy: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Kontakt przyjęty</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Kontakt nie został przyjęty</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Twój szkic wrócił</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Zachowano {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Szkic zachowany: {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Ktoś o tym lub podobnym nazwisku jest w sprawie {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Może już znany</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Są dwie różne wartości. Rozstrzygnij to w „Udostępnianie i historia”.</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Tak, jak zapisano</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Do kosza</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Przeniesiono do kosza: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Twój szkic wrócił</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Zachowano {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n bez źródła</numerusform>
            <numerusform>%n bez źródła</numerusform>
            <numerusform>%n bez źródła</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Szkic zachowany: {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Nic tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Edytuj: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>Do kosza: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>dwie różne wartości</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Otwórz kodem odzyskiwania</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Stare hasło i stary kod niczego już potem nie otworzą; dostaniesz nowy kod.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Kod odzyskiwania, 30 znaków</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Zestawienia</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Liczb poniżej pięciu nie podaje się</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Kto zna jedną z tych osób, wiedziałby, o kogo chodzi. Nie ma też sum, bo z nich dałoby się to obliczyć.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>Z czym przychodzą</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Wydane pisma</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Nie ma jeszcze czego liczyć.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>poniżej {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Co odpowiadały placówki, kwartałami</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Nie odnotowano jeszcze odpowiedzi żadnej placówki.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Otwiera się hasłem lub kodem odzyskiwania z dnia, w którym powstała.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Wybierz kopię zapasową</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Czy to nasz list?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Numer, jak go czyta dzwoniący</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Data, którą nosi</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>Do kogo jest skierowany</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Nic nie mów dzwoniącemu. Zanotuj, co ci czyta.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Odłóż słuchawkę i oddzwoń na numer z własnego spisu.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Powiedz tylko zdanie pokazane niżej. Nic o osobie.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>Porównaj PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Co mogę powiedzieć?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Zapytaj o numer, który stoi pod datą.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Zapytaj o datę listu: dzień, miesiąc i rok.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Zapytaj, do kogo list jest skierowany, i wybierz.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Twój spis jest pusty: dodaj adresatów w Ustawieniach, Biuro.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Oddzwoń na {}, numer z twojego spisu, i powiedz tylko to.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>W twoim spisie nie ma jego numeru. Znajdź go samodzielnie; nigdy nie używaj podanego przez dzwoniącego.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>„Ten list jest nasz i nie został odwołany.”</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>„Nie możemy potwierdzić.”</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>To tylko dla biura: dzwoniący niczego się z tego nie dowie.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Żaden nasz list nie zgadza się z tym plikiem</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Nasz list {number}, {day}; jest ważny</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Nasz list {number}, {day}; już nie jest ważny</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>Za naszymi bajtami dodano podpis.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>List jako PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Ty i okno</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Kopia i kontrola</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Kosz i cofanie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Nie udało się</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Zapisz pakiet</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Przekaż partnerowi</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Partner pojawi się tu, gdy ktoś porówna cyfry jego karty.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Nie ma jeszcze komu przekazać</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Rodzaje pól</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Notatki prywatne nigdy nie trafiają do pakietu</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Dokumenty: {number} z {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>może wymieniać innych</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Zaznacz sprawę po lewej: tu pojawi się każde pole tak, jak przeczyta je partner.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Co zobaczy partner</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Nie odnotowano zgody na przekazanie temu partnerowi albo nie zaznaczono żadnego rodzaju pól. Zgodę zapisuje się w sprawie, w „Udostępnianie i historia”.</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Nic nie wyjdzie</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>Wyjdzie %n pole, jeden plik o neutralnej nazwie</numerusform>
            <numerusform>Wyjdą %n pola, jeden plik o neutralnej nazwie</numerusform>
            <numerusform>Wyjdzie %n pól, jeden plik o neutralnej nazwie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>w nim %n zapieczętowany dokument</numerusform>
            <numerusform>w nim %n zapieczętowane dokumenty</numerusform>
            <numerusform>w nim %n zapieczętowanych dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Nic z tego nie wychodzi</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Gdzie zapisać pakiet: nośnik dla tego partnera</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiemy</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>W pismach</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>Odczytane z tego dokumentu</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Widziane lub usłyszane dnia</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Jesteś tu jeszcze? Naciśnij F9, bo sejf się zablokuje.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Blokada za {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Kopia sprzed %n dnia</numerusform>
            <numerusform>Kopia sprzed %n dni</numerusform>
            <numerusform>Kopia sprzed %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Kopia z dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n niezapisany szkic</numerusform>
            <numerusform>%n niezapisane szkice</numerusform>
            <numerusform>%n niezapisanych szkiców</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Skąd to wiemy?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Dokument, dzień, w pismach…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Widziano oryginał</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Widziano kopię</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Nasza obserwacja</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Rejestr publiczny</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>On oświadcza</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Oświadcza ktoś inny</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Wywnioskowane, nie do druku</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Pomoc  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Krok {} z {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>Jak wyszedł</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Odnotuj</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Wysyłka odnotowana</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Jeśli niesie go sam, najpierw ostrzeż: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Kto zaniósł</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Został powiadomiony</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Odnotowano, że wie</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Ten list wyszedł bez jego zgody. Teraz wie, do kogo i co zawiera.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Co wróciło</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Odnotuj odpowiedź</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Odpowiedź odnotowano</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Inny zajmuje jego miejsce</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Zastąp nim</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>List zastąpiono</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Ten list już nie obowiązuje</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Kto zapyta, usłyszy, że nie możemy go potwierdzić. Nic go nie przywróci.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Bez jego zgody</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Wychodzi bez zgody</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Stwierdziły dwie osoby</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Tylko przy zagrożeniu życia, zatrzymaniu lub terminie w ciągu doby</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Dwie osoby decydują razem i są tu wymienione. Odmowy ani cofniętej zgody nikt nie może obejść.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Nie zgodził się na to, co ten list ujawnia, a musi z tym żyć: list zostaje w aktach i może być przekazany. Dowie się przy następnym kontakcie; przypomina o tym zadanie.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Pierwsza osoba, która to pisze</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Musi wyjść dzisiaj</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Idź krótką drogą</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Krótką drogą</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Nikt go wcześniej nie czyta</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>Po angielsku, jeden podpis, bez logo. Jego zgoda, zakazane fakty, nazwiska innych osób i władze państwa pochodzenia nadal go zatrzymują; na resztę tylko się wskazuje.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Kolega czyta go następnego dnia; przypomina o tym zadanie.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisują</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Daj do przeczytania partnerowi</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Poproś o sprawdzenie</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Poproszono o sprawdzenie</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Następna paczka do tego biura niesie tekst, jaki jest. Odpowiedź wraca w paczce; gdy zmieni się fakt, dotyczy już innego listu.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Które biuro?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Zanim powie tak</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Zatwierdził je</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Zatwierdzenie odnotowane</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Najpierw przeczytaj mu to</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Zatwierdza dokładnie te słowa. Kto potem zmieni fakt, unieważnia zatwierdzenie.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Usłyszał to i zrozumiał</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>Kto ma kopię sejfu, odgadnie je w jeden dzień. Dodaj słowa.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>Kto ma kopię sejfu, odgadnie je w kilka miesięcy. Dodaj słowo.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Wytrzyma lata, nawet wobec kogoś z wieloma komputerami.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>O ile można ocenić, wytrzyma dłużej niż ludzkie życie.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Pobyty, wezwania, decyzje i pisma ułożą się tutaj, gdy tylko będą miały datę.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Nic nie ma jeszcze daty</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Oś czasu sprawy</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Co kiedy się wydarzyło</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>To samo jako lista</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Gdzie był</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Pobór, służba</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Postępowania</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>Karta piątkowa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Na dziś nic nie ma.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n na dziś</numerusform>
            <numerusform>%n na dziś</numerusform>
            <numerusform>%n na dziś</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>Na ten tydzień nic nie ma. Terminy, zadania i pobyty pojawiają się tu same.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Nie ma jeszcze spraw. Nowy kontakt nie wymaga nazwiska i zajmuje mniej niż minutę.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Zgadza się czy usunąć: co mówili inni</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Zrobione: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Zrobione: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Czeka na ciebie</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n pytanie do rozstrzygnięcia</numerusform>
            <numerusform>%n pytania do rozstrzygnięcia</numerusform>
            <numerusform>%n pytań do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n sprawa z pakietu do rozstrzygnięcia</numerusform>
            <numerusform>%n sprawy z pakietu do rozstrzygnięcia</numerusform>
            <numerusform>%n spraw z pakietu do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n pismo do podpisu</numerusform>
            <numerusform>%n pisma do podpisu</numerusform>
            <numerusform>%n pism do podpisu</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Szkic do dokończenia</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Kontakt do przyjęcia</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Sformułowania pism do dokończenia</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Wkrótce się kończy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Wszystkie %n</numerusform>
            <numerusform>Wszystkie %n</numerusform>
            <numerusform>Wszystkie %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Według systemu dysk jest zaszyfrowany; chroni to tylko przy wyłączonym komputerze</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Według systemu dysk nie jest zaszyfrowany</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>System nie podaje, czy dysk jest zaszyfrowany</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Pamięć może trafić na dysk niezaszyfrowana</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n partner jeszcze nieporównany</numerusform>
            <numerusform>%n partnerzy jeszcze nieporównani</numerusform>
            <numerusform>%n partnerów jeszcze nieporównanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Kopia sprawdzona {when}, miejsce: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Utwórz kopię</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Ukryj nazwiska (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Zablokuj (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Przejdź lub szukaj wszędzie</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Cofnij ostatnie</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>Zrobione w tej sesji</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>najnowsze na początku</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Okres przechowywania minął</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Kosz jest pusty. To, co usunięte, leży tu z całą swoją historią.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>od {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Usuń na zawsze…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Kim ktoś jest i co opowiedział, przechowuje się %n miesiąc po zamknięciu sprawy.</numerusform>
            <numerusform>Kim ktoś jest i co opowiedział, przechowuje się %n miesiące po zamknięciu sprawy.</numerusform>
            <numerusform>Kim ktoś jest i co opowiedział, przechowuje się %n miesięcy po zamknięciu sprawy.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Nie ma starszych zamkniętych spraw.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Jeszcze nic. Tu widać, co robisz, dopóki program się nie zablokuje.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Przywrócono: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Pismo z tym sformułowaniem</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Zmyślony klient</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Próba na</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Wiersz {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Plik klucza</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>Po pięciu błędnych próbach każda następna czeka dłużej, także po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Działa bez sieci. Nic samo nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Wybrano plik klucza</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Otwieranie</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Poczekaj %n sekundę.</numerusform>
            <numerusform>Poczekaj %n sekundy.</numerusform>
            <numerusform>Poczekaj %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Przez jakiś czas nikt niczego nie dotykał.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Nikt nie potwierdził, że jeszcze tu jest.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Ekran został zablokowany.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Komputer przeszedł w stan uśpienia.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Komputer był uśpiony.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Plik klucza został wyjęty.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Wszystko jest zamknięte.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Szkice są zachowane.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Ostatnio wpisanego nie dało się zachować: zabrakło miejsca.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Otwórz sejf</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Inny sejf</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Gdzie są twoje sprawy?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Sejf to jeden folder. Wszystko w nim jest zaszyfrowane, także to, ile tego jest.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Gdzie ma być nowy sejf</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Załóż nowy sejf</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Dla biura, które tu zaczyna pracę z Casemgr.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Otwórz inny sejf</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Leży w innym folderze lub na nośniku.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Stanie się nowym sejfem w miejscu podanym niżej.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Rozejrzyj się w sejfie do ćwiczeń</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Zmyślone osoby, prawdziwe formularze i pisma. Nic nie może się zepsuć.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Jak w programie</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Wersja {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>nadawca: {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>autor: {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>zatwierdzenie: {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Użyj tych słów</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Strona dokumentu</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Plik zdradza więcej, niż widać</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst dokumentu</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>Inne: opisz</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Obecny plik klucza</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Plik klucza od teraz</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nowy kod odzyskiwania</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Co go teraz otwiera</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Hasło i plik klucza</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Stare kopie nadal otwiera stare hasło. Plik klucza wzmacnia hasło i sam niczego nie otwiera; kto go zgubi, potrzebuje kodu odzyskiwania.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Gdy kartka zaginęła albo ktoś ją widział. Stary kod niczego już potem nie otworzy.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Od teraz sejf otwiera nowe, a stare już nie.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Hasło zmienione</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Trzymaj kartkę z dala od tego komputera, a starą zniszcz.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Nowy kod odzyskiwania jest zapisany</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Gdzie jest?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Szkic zachowany: {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Zgłoszenie zapisane</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Milczenie to najpierw pytanie, czy nic mu się nie stało. Pisma i usuwanie czekają; pismo o zatrzymaniu jest proponowane tylko przy zatrzymaniu. Ten program nikogo o niczym nie zawiadamia.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Co powoduje zgłoszenie</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Kogo chciał powiadomić</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Kogo nigdy nie powiadamiać</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Uzgodnione z nim pierwsze kroki</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Zgłoszenie jest zapisane</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Pisma, które czekają</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Dodano do zadań</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Nie dowodzi już, kto mówi. Uzgodnijcie inne, gdy wróci.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Jego słowo kodowe uznaje się za znane innym</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Co można teraz napisać</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>Do pism</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Wycofaj zgodę</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Czyja zgoda?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Wycofaj wszystkie zgody</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda wycofana</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Szkice i eksport ustają natychmiast</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Niczego o tej osobie nie wolno drukować, wysyłać ani przekazywać, dopóki znów się nie zgodzi.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Zgody, które wygasają</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>W aktach nie ma żadnej obowiązującej.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Pisma, które zostaną wstrzymane</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Kto ma kopię</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Żaden partner nie ma kopii.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Pisma, o których zwrot prosimy</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Czego nikt nie cofnie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Wycofanie odnotowane</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>Wstrzymano %n pismo.</numerusform>
            <numerusform>Wstrzymano %n pisma.</numerusform>
            <numerusform>Wstrzymano %n pism.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Prośby o zwrot: po jednym zadaniu</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Nikogo nie trzeba prosić.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: kto przeczytał, może je przechowywać i przekazać dalej.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: temu partnerowi już nie ufamy, więc nie ma kogo prosić.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: wiedzą tam to, co przekazano przy skierowaniu.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Kopie zapasowe i zapieczętowane sejfy zachowują swoją treść, dopóki nie zostaną zastąpione.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Sformułowanie zaproponowane</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Nasze sformułowanie</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Kto porównuje i zatwierdza?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Wstaw fakt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Jak w programie</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>W piśmie po prawej</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Czym się różni od obecnego sformułowania</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Drukowane pod warunkiem: {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Drukowane zawsze.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Występuje w %n rodzaju pism.</numerusform>
            <numerusform>Występuje w %n rodzajach pism.</numerusform>
            <numerusform>Występuje w %n rodzajach pism.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Twój szkic wrócił</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Porównaj różnice poniżej. Żadne pismo tego nie powie, dopóki ktoś tego nie zatwierdzi.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} formułuje to tak</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>W tym piśmie tego nie ma: nie wiadomo o tym kliencie tego, od czego zależy druk.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Trzeba coś poprawić</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Zaproponowane; pisma jeszcze tak nie mówią</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>To sformułowanie jest w pismach</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Nazwisko: stoi przy sformułowaniu.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Zatwierdzone: odtąd pisma tak mówią</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Szkic zachowany: {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Rodzaj pisma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Słowa zdania</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Szukaj zdań</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Naszymi słowami</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Do zatwierdzenia</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Przekaż nasze słowa</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Przyjmij od partnera</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Sformułowania pism</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Zapisano: {}. Są w nim tylko sformułowania, nic z żadnej sprawy.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Pokaż wszystkie zdania</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Każde pismo mówi to, co jest w programie, dopóki nie sformułujesz zdania inaczej. Twoje słowa pytają o te same fakty; zanim znajdą się w piśmie, ktoś je porównuje i zatwierdza swoim nazwiskiem.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] otwiera zdanie, [Alt F] wstawia fakt</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Nie ma tu zdań w waszym sformułowaniu</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>Nadawca: {}; do zatwierdzenia</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Gdzie zapisać nasze sformułowania: nośnik dla partnera</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Sformułowania pism podpisane przez partnera</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n zdanie do porównania, podpis: {}</numerusform>
            <numerusform>%n zdania do porównania, podpis: {}</numerusform>
            <numerusform>%n zdań do porównania, podpis: {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
</TS>
