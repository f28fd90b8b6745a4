<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>Das Programm arbeitet ohne Netz und meldet niemandem etwas. Es kommt ohne jede Gewährleistung; Sie dürfen es unter der GNU General Public License, Version 3 oder neuer, nutzen, untersuchen, verändern und weitergeben.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>Schriften: Noto Sans, Serif und Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Symbole: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Das wird gebraucht. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>Zuerst hier ankreuzen: Ohne das geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>Überall hingehen oder suchen</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>Ein Ort, ein Deckname, ein halber Name in jeder Schrift</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Wortlaut der Briefe</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>Freitagsblatt</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>Ist dieser Brief von uns? Rückruf</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>Paket ablehnen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>Ein eingegangenes Paket</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Empfangsbestätigung angenommen.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>Signatur stimmt, Fingerabdruck wurde verglichen</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>niemand hat den Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n Fall in diesem Paket</numerusform>
            <numerusform>%n Fälle in diesem Paket</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>Geschrieben am {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Der ganze Import lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>Sie und der Absender haben dasselbe Feld geändert</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>Beide Werte bleiben erhalten. Nach dem Annehmen wählen Sie jeweils einen; bis dahin verwendet sie kein Brief.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Neu: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>hier: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>Genau dieses Paket kam schon einmal.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>Frühere Pakete sind nicht angekommen.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>Ein späteres kam zuerst.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>Es schließt nicht an das letzte an: Fragen Sie den Absender.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>%n Fall annehmen</numerusform>
            <numerusform>%n Fälle annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>Es wartet unter „Heute“. Zum Entscheiden die Datei erneut öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>Über %n Fall entschieden</numerusform>
            <numerusform>Über %n Fälle entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Sagen Sie es in wenigen Worten.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>Geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>Einträge seitdem</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Dieser Tresor</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>Bewahren Sie sie anderswo als auf diesem Rechner auf. Für sie gelten Passphrase, Schlüsseldatei und Wiederherstellungscode vom Tag der Sicherung, was immer Sie später ändern.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Laut System ist die Festplatte verschlüsselt; das schützt nur, solange der Rechner aus ist</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Laut System ist die Festplatte nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Das System sagt nicht, ob die Festplatte verschlüsselt ist</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Arbeitsspeicher kann unverschlüsselt auf die Festplatte geraten</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Laut System gelangt kein Arbeitsspeicher unverschlüsselt auf die Festplatte</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Das System sagt nicht, ob Arbeitsspeicher auf die Festplatte geschrieben wird</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>Neue Datei für die Sicherung</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: geschrieben, zur Probe wiederhergestellt und verglichen.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>Jedes Byte des Tresors wird gelesen und geprüft: Kopf, Seiten, Anhänge, Suchindex und Verlauf.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>Alles ist so, wie es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>Als Fall öffnen</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Gespräch…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>Wo ist er? Unbekannt, in Haft, verstorben…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Einwilligung widerrufen…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Fall abschließen…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>Er bittet um Löschung…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>Als Fall geöffnet</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>Löschen: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Teile des Falls</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Militär</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>Weitergabe und Verlauf</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>Der Klient, seine Papiere, seine Familie und wer ihn aufnehmen würde.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>Einberufung, Dienst, Verweigerung und Gründe: jeweils mit der Angabe, woher wir es wissen.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>Wo und auf welcher Grundlage er sich aufhält und was er beantragt hat.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>Was wann von wem gesagt wurde.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>Was von wem bis wann zu tun ist.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Sicherer Kontakt</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>Nicht erteilt: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>Alle erbetenen sind erteilt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>Risiko nicht beurteilt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Letzte Notiz</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>In den Papierkorb: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>Name in jeder Schrift, Deckname, Dokumentnummer</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>Diese Suche nicht mehr merken</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Pfeiltasten wählen, Enter öffnet</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>Zu diesen Wörtern wurde niemand gefunden. Ein halber Name in jeder Schrift genügt, ein Deckname ebenso.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>Ein Kontakt braucht keinen Namen: Ein Deckname wird ausgelost, und ein Fall wird daraus, wenn mehr festzuhalten ist.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>Hier sind noch keine Fälle</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>Vor jedem Brief: Er ist vielleicht unter 18</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>An diesem Fall ist weder ein Vormund noch ein Anwalt beteiligt.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>Zum Kindeswohl ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>Die Zustimmung des Kindes selbst liegt nicht vor.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>Eltern erfahren nichts, es sei denn, das Kind wünscht es.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, verglichen</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>Gruppe {}</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>Tippen Sie diese Gruppen von Ihrem Papier ab. Der Code oben verschwindet, sobald Sie tippen.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>Zeigen Sie, dass Sie ihn haben</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>Den Wiederherstellungscode von Hand aufschreiben</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>Er ist der einzige andere Zugang, falls die Passphrase vergessen wird. Niemand kann ihn zurücksetzen, auch wir nicht. Bewahren Sie das Papier außerhalb des Büros auf.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>Was andere über ihn erzählen, bleibt 14 Tage ohne seinen Namen; dann werden Sie gefragt.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Wie wir sprechen</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>Name, falls er ihn nennt</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>Nummer oder Benutzername</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Was nie getan werden darf</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Zurückrufen am</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>Teile eines Papiers abdecken</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>Seite des Papiers mit dem Abgedeckten</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Kasten entfernen</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>Ziehen Sie über das, was abgedeckt werden soll. Pfeiltasten bewegen einen Kasten, Umschalt und Pfeile ändern die Größe.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>Abgedeckte Kopie behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Kasten</numerusform>
            <numerusform>%n Kästen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>Ist in</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>Aufenthalt als</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggang</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>zwei verschiedene Werte</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>Noch ist kein sicherer Weg bekannt. Fragen Sie vor jedem Kontakt nach.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>Anderen seit dem {} bekannt: verlassen Sie sich nicht darauf</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>Zuerst das Codewort</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>oder Dateien hierher ziehen oder ein Bild einfügen. Angaben zu Ort und Kamera werden entfernt.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>Ladungen, Bescheide, Pässe: Alles ist im Tresor versiegelt und nur in diesem Fenster zu sehen.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Papiere</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Papiere dieses Falls</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>Papier hinzugefügt. Die Datei selbst liegt noch, wo sie lag.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>entfernt: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>nennt vielleicht andere</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Dateien für diesen Fall</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Bild hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Nicht weitergegeben</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>Das geht endgültig verloren: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>Kopien bei Partnern werden damit nicht gelöscht: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>Sicherungen und versiegelte Tresore behalten es, bis sie ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>Private Hinweise zeigen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zielland</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>Was verlangt wird in</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>Was dieser Staat verlangt, ist nicht bekannt. Fragen Sie dort einen Anwalt.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>Die Wege nebeneinander, vor der Beratung</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>Fristen, wie die Regeln sie berechnen</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>Noch hat keine Regel einen Tag, ab dem sie zählt.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>Festhalten, warum es fehlt</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Verschließt</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, festgehalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>Frist festgehalten</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>Nur für Sie: nie gedruckt, nie gespeichert</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>Der Rest wartet, bis er seine Geschichte einmal frei erzählt hat.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>Mit Partner teilen</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>Fälle gehen nur in einer Datei für einen Partner hinaus, verschlüsselt mit dem Schlüssel, den Sie verglichen haben.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Noch wurde nichts ausgetauscht</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>Bestätigung an den Absender schreiben</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>Ganzen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>Import zurückgenommen. Schicken Sie dem Partner eine neue Empfangsbestätigung.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Wohin die Empfangsbestätigung soll</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>Die Empfangsbestätigung ist geschrieben. Geben Sie sie dem Partner.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>Ein Paket oder eine Empfangsbestätigung eines Partners</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (noch nicht im Text)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>Rechtsgrundlage {} darf angeführt werden</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>Fußnoten und andere Teile</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>Fußnote: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>Nummer eines Absatzes: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>Wortlaut von {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>Ende der Bedingung</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>nur mit: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation>{what}: „{code}“</translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation>{what}: nicht „{code}“</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>mit „{}“</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>ohne „{}“</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>nur wo der Berater es verlangt</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>Profil: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>Staatsangehörigkeit: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>geht nach: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>mit mindestens einem von: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>mit allen von: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>mit keinem von: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>Hier steht nichts. Schreiben Sie den Satz.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>„{fact}“ fehlt: Der Satz muss es sagen. Fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>Zeile {line}: „{fact}“ gehört nicht zu den Tatsachen dieses Satzes. Nehmen Sie {found} heraus.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>Zeile {line}: Eine Klammer ist offen, oder eine Bedingung hat kein Ende. Fügen Sie die Tatsache neu ein.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>Zeile {line}: ein unsichtbares Zeichen ({found}). Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>Das ist zu lang für einen Satz. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>Zeile {line}: In den Klammern steht mehr als der Name einer Tatsache. Fügen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>Zeile {line}: „{found}“ ist auf eine Tatsache nicht anwendbar. Fügen Sie die Tatsache neu ein.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>Zeile {line}: „{found}“ kann nicht gelesen werden. Fügen Sie die Tatsache neu ein.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>Leer, weil</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>Bevor er endgültig wird</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Muss geklärt werden</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n Tatsache mit ihrer Quelle</numerusform>
            <numerusform>%n Tatsachen, jede mit ihrer Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>Das sind die Bytes, wie sie versiegelt wurden. Sie werden nie neu geschrieben.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Hinzufügen: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>Zum Recht</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>In dieser Sprache sagen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>Etwa acht Minuten. Sie können unterbrechen und wiederkommen.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Casemgr öffnen</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
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
        <translation>Freitagsblatt</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>Wer übernimmt diese Fälle?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>Ein Name: Er wird neben jedem Fall vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>%n Fall übernommen</numerusform>
            <numerusform>%n Fälle übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drucken: Das System behält eine Kopie in der Warteschlange, bis gedruckt ist</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>Bis dahin wird nichts von Ihnen fällig.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>Mit diesem Blatt übernommen</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>Alles, was bis zum {} fällig wird, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>Sicherer Kontakt: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>Nächster Schritt: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>Übernommen von {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>Darf Briefe unterschreiben: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>niemand ist eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n Fall hat auf dieser Seite keinen Platz; siehe im Programm: {}</numerusform>
            <numerusform>%n Fälle haben auf dieser Seite keinen Platz; siehe im Programm: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>Übernommen (Name, Tag): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>Er steht neben allem, was Sie eintragen: ein Hinweis für Kollegen, kein Beweis.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>Die Sprache eines Briefs wird im Brief gewählt.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>Sperren ohne Eingabe nach</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>Gesperrt wird auch, wenn der Bildschirm gesperrt wird, der Rechner schläft oder die Schlüsseldatei entfernt wird. Was Sie getippt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Namen und Tasten</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L und E beginnen Notiz, Brief, Ereignis</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>Namen auf jeder Seite verbergen</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>Behalten, was andere über ihn erzählt haben?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>Er hat zugestimmt, dass es behalten wird.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>Die vierzehn Tage sind um. Vermerken Sie seine Zustimmung oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>Zustimmung vermerken</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>Behalten: Er hat zugestimmt</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>Es verschwindet für immer, und mit ihm die ganze Anfrage, wenn sonst nichts erzählt wurde. Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>Von anderen Erzähltes löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis zum {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>widerrufen am {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>Bevor er zugestimmt hat, darf nichts weitergegeben oder gedruckt werden.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Wer eine Kopie hat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Von hier wurde aus diesem Fall nichts an einen Partner gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n Frage zu klären</numerusform>
            <numerusform>%n Fragen zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>Wählen Sie jeweils einen. Der andere bleibt im Verlauf und kommt mit einem Klick zurück.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unser Wert</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Soll gelten</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Frage geklärt</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>dieses Büro</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>aus einem Paket</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>Wert zurückgeholt</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>Zeitmarke (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>Ich bin da (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>Wählen: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neue anlegen</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Die Schlüsseldatei</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>Neue Schlüsseldatei, am besten auf einem Stick</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>In welcher Sprache?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>Sie können das jederzeit ändern. Briefe haben ihre eigenen Sprachen.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>Bezweifeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>Bestätigt: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>Sagen Sie, was bezweifelt wird: Es steht neben der Zeile.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>Bezweifelt: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Bestätigt von {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Ein Name: Er steht neben der Zeile.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>Der Tag, an dem die Quelle gelesen wurde: heute oder früher.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>Die Zeile wurde am {} angesehen: Ein früheres Lesen ändert nichts.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>Was gelesen wurde: der Text selbst oder eine Quelle darüber.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>Ein Tag nach dem Lesen.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>Wörter einer Zeile</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Im Register suchen</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>Jede Verlässlichkeit</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie verlässlich es ist</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>Brauchbar oder nicht</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>Ob Briefe es anführen dürfen</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Jeder Brief</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Art des Briefs</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>Jeder Zufluchtsstaat</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>Zufluchtsstaat</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>Jeder Herkunftsstaat</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Herkunftsstaat</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>Geschrieben: {}. Es enthält nur Recht, nichts aus einem Fall.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>Für einen Partner schreiben</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>Mit Partner vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>Keine Zeile passt. Wählen Sie oben weniger oder nehmen Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; angesehen am {day}, wieder am {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>Bestätigt von {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>Ansehen: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>Wohin unser Register kommt</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>Ein Register, das ein Partner signiert hat</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>Zeilen eines Partners</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>Ihr Register sagt, was unseres sagt.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts ist anders</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>Ein Name: Er steht neben der Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>%n Zeile übernommen</numerusform>
            <numerusform>%n Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>Wir haben sie nicht</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>Sie weicht von unserer ab</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>Unsere wurde später angesehen: Sie bleibt</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>{} übernehmen</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>Ein Teil ist anders, der nicht gezeigt wird: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>Unsere: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>Ihre: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>veraltet: wieder anzusehen</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>gesperrt: zu lange nicht gelesen</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>blockiert: niemand hat die Quelle gelesen</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>blockiert: jetzt gilt anderes Recht</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>blockiert: nicht in Kraft</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>blockiert: nur für das Büro</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>Nicht gelesen oder bezweifelt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>Gilt für Fälle</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Angeführt in</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, wieder bis {again}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>nach {}</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>ersetzt durch {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>entschieden {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>gestellt {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>registriert {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>sicher {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation>nicht: {}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>Monat, Jahreszeit, Jahr</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>von, bis</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>Art des Briefs</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Stand des Briefs</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Jeder Empfänger</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Wann ausgestellt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>Den Brief widerrufen</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Wer fragt, erfährt, dass wir ihn nicht bestätigen können. Nichts bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>Brief widerrufen</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>Kopie für den Klienten vermerkt</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Umschlag DL, 220 × 110 mm</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Umschlag C6, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>Umschlag C5, 229 × 162 mm</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>Etikett, das erste eines Bogens mit 14</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Außerhalb des Tresors speichern: Die Datei liegt unverschlüsselt auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Außerhalb des Tresors gespeichert. Merken Sie sich, wo.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drucken: Das System behält eine Kopie in der Warteschlange, bis gedruckt ist</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Gebilligt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Der Brief, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>An {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Anzeigesprache</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>Auf kurzem Weg: Niemand hat ihn gelesen</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>Teile abdecken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>Wer fragt, hört, dass wir ihn nicht bestätigen können.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Dieser Brief gilt nicht mehr</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{} stimmt zu</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{} bittet um Änderungen</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{} hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>Als Prüfung übernehmen</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Als Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>Zwei Personen haben Gefahr festgestellt. Er erfährt es beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>Geht ohne Einwilligung hinaus</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>Er wird weder gedruckt noch gespeichert.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>An einen Herkunftsstaat</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>Er hat abgelehnt</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>Einwilligung strittig</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Noch keine Einwilligung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>%n Lücke schließen</numerusform>
            <numerusform>%n Lücken schließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>Einwilligung vermerken</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>Er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Er muss heute hinaus</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Einen Partner lesen lassen</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Er hat ihn gebilligt</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Endgültig machen</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>Versand vermerken</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>Als nachträglich gelesen</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Er weiß Bescheid</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>Antwort vermerken</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Ein anderer ersetzt ihn</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>Brief geprüft</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Prüfung vermerkt</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>Brief ist endgültig</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Antwort übernommen</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Büro</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>Ein Brief wird sagen: „Wir haben das Original gesehen“</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>Ein Brief wird sagen: „Wir haben eine Kopie gesehen“</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>Ein Brief wird sagen: „Unser Berater hat beobachtet“</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>Ein Brief wird Register und Tag nennen</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>Ein Brief wird sagen: „Er gibt an …“</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>Ein Brief wird sagen: „Uns wurde berichtet von …“</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>Kein Brief wird das sagen</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Wortlaut der Briefe</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>Ist er von uns?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>Jemand fragt, ob ein Brief von uns ist</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Register speichern</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Register drucken</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>Wählen Sie oben weniger, dann passen mehr Briefe.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>Kein Brief passt</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Fall wählen</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>Ein Brief entsteht aus dem, was in einem Fall bekannt ist. Wählen Sie einen Fall und drücken Sie L.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] zu einem Fall gehen und [L] drücken</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>Hier sind noch keine Briefe</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>Außerhalb des Tresors gespeichert. Merken Sie sich, wo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Briefregister</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>Außerhalb des Tresors speichern: Die Datei liegt unverschlüsselt auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>Drucken: Das System behält eine Kopie in der Warteschlange, bis gedruckt ist</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Briefe dieses Falls</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>Ein Brief entsteht Satz für Satz aus dem, was im Fall bekannt ist, jeder mit seiner Quelle.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Briefe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>Passende Arten für diesen Fall</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>Noch ist niemand bekannt, um den es in einem Brief gehen könnte.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>Das Programm hat das System gefragt. Es kann sich irren, und eine Meldung ist kein Beweis.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Laut System ist die Festplatte verschlüsselt; das schützt nur, solange der Rechner aus ist</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>Laut System ist die Festplatte nicht verschlüsselt. Fragen Sie jemanden, der diesen Rechner kennt</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Das System sagt nicht, ob die Festplatte verschlüsselt ist</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>Arbeitsspeicher kann unverschlüsselt auf die Festplatte geraten. Verschlüsseln Sie die Auslagerung oder schalten Sie sie ab</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>Laut System gelangt kein Arbeitsspeicher unverschlüsselt auf die Festplatte</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>Das System sagt nicht, ob Arbeitsspeicher auf die Festplatte geschrieben wird</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>Noch keine Sicherung. Legen Sie nach dem ersten Fall in den Einstellungen eine an und bewahren Sie sie anderswo auf</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>Zurückgenommen: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>Bleibt, denn es wurde seither geändert: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>Übungstresor: Alle Personen darin sind erfunden. Er öffnet sich mit: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>Tatsachen markieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>Vor der ersten Marke</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Eintragen als</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>Sprache, in der ihn der Klient liest</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>An wen geht er? Wählen Sie einen Empfänger oder fügen Sie in den Einstellungen einen hinzu.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Brief begonnen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>Der Klient liest ihn auf</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>Geschrieben für: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>Zufällig erzeugen</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>so viel wert wie {} Münzwürfe</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>Ein paar Wörter, die nicht zusammengehören, sind leichter als Zeichen.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Jemand, der schon bekannt ist</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>In Briefen steht, wer schreibt und wo ein Leser nachfragen kann. Sie können das später ausfüllen.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>Wo ein Leser fragt, ob ein Brief von Ihnen ist</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>Was Briefe über Sie sagen</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Wer unterschreiben darf</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>An wen Briefe gehen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Hinzufügen: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>Ohne sie hat ein Brief keinen Briefkopf, und niemand kann fragen, ob er von Ihnen ist.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>Für einen Brief muss jemand einstehen.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>Behörden, Vertretungen, Partner und Anwälte.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>Sagen Sie zuerst, wer Sie sind</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>Fügen Sie oben die Organisation hinzu.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>Noch ist nichts bekannt. Beginnen Sie damit, wo er ist und wie er zu erreichen ist.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>Zwei, drei Sätze, mit denen ein Kollege einen Anruf annehmen kann.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Letzte Notiz</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Noch keine Briefe.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Wer eine Kopie hat</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>Von hier wurde aus diesem Fall nichts an einen Partner gegeben.</translation>
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
        <translation>Bild der Unterschrift</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Bild aufbewahrt</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>Briefe zeigen das Logo</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>Noch keines. Ein PNG oder JPEG gewöhnlicher Größe passt.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>Das Bild, wie Briefe es drucken</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>Ein Briefkopf kann Bürger von Belarus und Russland gefährden: Lassen Sie das Logo weg, wo solche Klienten Ihre Briefe bei sich tragen. Entwürfe und eilige Briefe zeigen es nie.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>Endgültige Briefe zeigen es über dem Namen, Entwürfe und eilige Briefe nie. Lassen Sie es weg, wo der Empfänger Tinte verlangt.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>Briefe zeigen kein Logo</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>Dieses Bild passt nicht</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>Für wen ist dieses Papier?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>Er liest den Brief an unserem Bildschirm. Eine Kopie gibt es nur auf seine Bitte, nach diesem Hinweis:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>Eine Kopie kann ihm schaden</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>Er hat das gehört und bittet um eine Kopie</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Kopie für den Klienten</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>Für den Empfänger</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Für unsere Arbeit</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>Gelesen als {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>Tag oder Monat zuerst? Schreiben Sie 3.5.2022 oder 3. Mai 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>Welches Jahr? Schreiben Sie 11.10.2024 oder Oktober 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie 11.10.2024 oder Oktober 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>Das Ende liegt vor dem Anfang. Schreiben Sie 2021–2023 oder nach Mai 2021.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>Nicht verstanden. Schreiben Sie 11.10.2024 oder etwa Mai 2024.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Unsere Karte</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>letztes Paket: {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>noch kein Paket</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>Geben Sie einem Partner Ihre Karte und nehmen Sie seine. Vergleichen Sie dann die Ziffern am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>Noch niemand hat diesen Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>Diese Karte könnte jeder gemacht haben. Rufen Sie unter einer Nummer an, die Sie schon vorher hatten, oder treffen Sie sich. Benutzen Sie keine Nummer von der Karte.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Deren Fingerabdruck</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>sie lesen vor, Sie haken ab</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>Deren Fingerabdruck als Bild</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>lesen Sie ihn vor</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Unser Fingerabdruck</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>Unser Fingerabdruck als Bild</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>Wir haben verglichen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>noch %n Gruppe</numerusform>
            <numerusform>noch %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>Alle Gruppen stimmen</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Büro</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>Vergleich vermerkt</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>Verglichen von {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>Durchsucht oder in Haft</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>Karte nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>Dorthin geht nichts, und von dort wird nichts angenommen, bis eine neue Karte verglichen ist.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>Schlüssel sind widerrufen</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>Dorthin geht nichts, was von dort kommt, wird zurückgehalten, und es entstehen Aufgaben, die Klienten zu warnen.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>Alles zurückhalten</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>Zurückgehalten; wen Sie warnen müssen, steht unter „Heute“</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>Karte eines Partners</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Karten (*.card);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Karte angenommen</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>Unsere Karte für einen Partner</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>Unsere Karte ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>Tastatur: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>Sie tippen sie jeden Tag, und nur sie steht zwischen einem Fremden und Ihren Klienten.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>Entfernen: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Mehr zeigen: noch %n</numerusform>
            <numerusform>Mehr zeigen: noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>Das wird gebraucht. Füllen Sie es aus oder sagen Sie, warum es leer ist.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>Woher wissen wir das? Wählen Sie rechts.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>Das hat ein anderes Büro gesehen. Sagen Sie, woher wir es selbst wissen.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>Hier stehen zwei verschiedene Werte. Klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>Das steht nicht in der Liste. Wählen Sie daraus.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>Vor dem Tag der Einwilligung. Prüfen Sie, welcher stimmt.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>Vor dem Tag, an dem der Fall eröffnet wurde. Prüfen Sie, welcher stimmt.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>Muss nach dem Tag der Prüfung liegen.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>Welcher Tag? Schreiben Sie ihn so: 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>Um wen geht es? Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>Wie wurde sie gegeben? Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>Warum? Sagen Sie es in wenigen Worten.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Sagen Sie in wenigen Worten, was es ist.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>Eine zweite Person muss genannt werden.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>Die zweite Person muss eine andere sein als die erste.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>Das hat nur eine Ladung. Ändern Sie die Art oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>Welche Einwilligung ist es? Wählen Sie eine.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>An welchem Tag wurde die Einwilligung gegeben?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>Das kann nicht auf sich selbst verweisen. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>Kein Brief darf an eine Behörde des Herkunftsstaats gehen.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>Das passt nicht zum Übrigen. Prüfen Sie es.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>Die Schlüsseldatei dieses Tresors</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Ordner des Tresors</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>Woher wir es wissen: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>Kontakt angenommen</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>Ein Kontakt wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Stand: {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Entwurf behalten: {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>Jemand mit diesem oder einem ähnlichen Namen ist in {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Vielleicht schon bekannt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>Zwei Werte weichen ab. Klären Sie das unter „Weitergabe und Verlauf“.</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Wie es notiert wurde</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>In den Papierkorb gelegt: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>Stand: {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n ohne Quelle</numerusform>
            <numerusform>%n ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Entwurf behalten: {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Bearbeiten: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>In den Papierkorb: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>zwei verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>Die alte Passphrase und der alte Code öffnen danach nichts mehr; Sie bekommen einen neuen Code.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>Wiederherstellungscode, 30 Zeichen</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>Zahlen unter fünf werden nicht genannt</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>Wer eine der Personen kennt, wüsste, um wen es geht. Auch Summen fehlen, denn aus ihnen ließe es sich errechnen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>Warum sie kommen</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Ausgestellte Briefe</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>unter {}</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>Was Vertretungen geantwortet haben, nach Quartal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>Noch keine Antwort einer Vertretung vermerkt.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>Sie öffnet sich mit der Passphrase oder dem Wiederherstellungscode vom Tag der Sicherung.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>Ist dieser Brief von uns?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>Nummer, wie der Anrufer sie vorliest</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>Das Datum, das er trägt</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>An wen er gerichtet ist</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>Sagen Sie dem Anrufer nichts. Notieren Sie, was er vorliest.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>Legen Sie auf und rufen Sie unter der Nummer Ihres Verzeichnisses zurück.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>Sagen Sie nur den Satz, der unten steht. Nichts über die Person.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>PDF vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>Was darf ich sagen?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>Fragen Sie nach der Nummer, die unter dem Datum steht.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>Fragen Sie nach dem Datum des Briefs: Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>Fragen Sie, an wen der Brief gerichtet ist, und wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>Ihr Verzeichnis ist leer: Fügen Sie Empfänger unter Einstellungen, Büro hinzu.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>Rufen Sie unter {} zurück, der Nummer Ihres Verzeichnisses, und sagen Sie nur das.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>Ihr Verzeichnis hat keine Nummer dazu. Suchen Sie selbst eine; nehmen Sie nie die des Anrufers.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>„Dieser Brief ist von uns und nicht widerrufen.“</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>„Wir können das nicht bestätigen.“</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>Das ist nur für das Büro: Ein Anrufer erfährt davon nichts.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>Kein Brief von uns stimmt mit dieser Datei überein</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>Unser Brief {number} vom {day}; er gilt</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>Unser Brief {number} vom {day}; er gilt nicht mehr</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>Hinter unseren Bytes wurde eine Signatur angefügt.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>Ein Brief als PDF</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Sie und das Fenster</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Sicherung und Prüfung</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>Papierkorb und Rückgängig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>Mit Partner teilen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>Ein Partner erscheint hier, sobald jemand die Ziffern seiner Karte verglichen hat.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>Noch niemand zum Teilen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>Arten von Feldern</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>Private Notizen gehen nie in ein Paket</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>Dokumente: {number} von {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>kann andere nennen</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>Haken Sie links einen Fall an: Hier steht dann jedes Feld, wie es der Partner lesen wird.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>Was der Partner sehen wird</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>Es ist keine Einwilligung vermerkt, mit diesem Partner zu teilen, oder keine Art von Feldern ist angehakt. Eine Einwilligung wird im Fall unter „Weitergabe und Verlauf“ vermerkt.</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Es ginge nichts hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>%n Feld geht hinaus, eine Datei mit neutralem Namen</numerusform>
            <numerusform>%n Felder gehen hinaus, eine Datei mit neutralem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>darin %n versiegeltes Dokument</numerusform>
            <numerusform>darin %n versiegelte Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>Nichts davon geht hinaus</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>Wohin das Paket soll: ein Stick für diesen Partner</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>In Schreiben</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>In diesem Papier gelesen</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>Gesehen oder gehört am</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>Noch da? Drücken Sie F9, sonst sperrt sich der Tresor.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>Sperrt sich in {}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag gesichert</numerusform>
            <numerusform>Vor %n Tagen gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Heute gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n ungespeicherter Entwurf</numerusform>
            <numerusform>%n ungespeicherte Entwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>Papier, Tag, in Schreiben…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>Original gesehen</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>Kopie gesehen</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>Selbst beobachtet</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Öffentliches Register</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>Er gibt an</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>Jemand anderes gibt an</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>Gefolgert, nie gedruckt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>Hilfe  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Schritt {} von {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>Wie er hinausging</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>Versand vermerkt</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>Trägt er ihn selbst, warnen Sie ihn zuerst: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>Wer ihn überbracht hat</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>Er weiß Bescheid</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>Vermerkt, dass er es weiß</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>Dieser Brief ging ohne seine Einwilligung hinaus. Nun weiß er, an wen und was darin steht.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Antwort vermerken</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Antwort vermerkt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>Ein anderer ersetzt ihn</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>Brief ersetzt</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>Dieser Brief gilt nicht mehr</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>Wer fragt, erfährt, dass wir ihn nicht bestätigen können. Nichts bringt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>Ohne seine Einwilligung</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>Ohne Einwilligung hinaus</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>Von zwei Personen festgestellt</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>Nur bei Lebensgefahr, Haft oder einer Frist binnen eines Tages</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>Zwei Personen entscheiden gemeinsam und stehen hier mit Namen. Verweigerte oder widerrufene Einwilligung übergeht niemand.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>Er hat dem nicht zugestimmt, was dieser Brief preisgibt, und muss damit leben: Er bleibt bei den Akten und kann weitergegeben werden. Er erfährt es beim nächsten Kontakt; eine Aufgabe erinnert daran.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>Erste Person, die dies schreibt</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>Er muss heute hinaus</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>Den kurzen Weg gehen</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>Auf kurzem Weg</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>Niemand liest ihn vorher</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>Auf Englisch, eine Unterschrift, kein Logo. Seine Einwilligung, gesperrte Tatsachen, Namen anderer und Behörden des Herkunftsstaats halten ihn weiter auf; auf alles andere wird nur hingewiesen.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>Ein Kollege liest ihn am nächsten Tag; eine Aufgabe erinnert daran.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>Einen Partner lesen lassen</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Um Prüfung bitten</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Um Prüfung gebeten</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>Das nächste Paket an dieses Büro trägt den Text, wie er ist. Die Antwort kommt in einem Paket; ändert sich eine Tatsache, gilt sie einem anderen Brief.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Welches Büro?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>Bevor er ja sagt</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>Er hat ihn gebilligt</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>Billigung vermerkt</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>Lesen Sie ihm zuerst dies vor</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>Er billigt genau diese Worte. Wer danach eine Tatsache ändert, hebt die Billigung auf.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>Er hat das gehört und verstanden</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>Wer eine Kopie des Tresors hat, errät sie an einem Tag. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>Wer eine Kopie des Tresors hat, errät sie in einigen Monaten. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>Sie hält jahrelang stand, auch jemandem mit vielen Rechnern.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>Soweit man das sagen kann, hält sie länger, als ein Mensch lebt.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>Aufenthalte, Ladungen, Bescheide und Briefe reihen sich hier auf, sobald sie ein Datum haben.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Noch hat nichts ein Datum</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Zeitleiste des Falls</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>Wo er war</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>Einberufung, Dienst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>Freitagsblatt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n für heute</numerusform>
            <numerusform>%n für heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>Diese Woche ist nichts fällig. Fristen, Aufgaben und Aufenthalte erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>Noch keine Fälle. Ein neuer Kontakt braucht keinen Namen und weniger als eine Minute.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>Stimmt er zu, oder wird es gelöscht: was andere erzählt haben</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>Erledigt: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n Frage zu klären</numerusform>
            <numerusform>%n Fragen zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n Fall aus einem Paket zu entscheiden</numerusform>
            <numerusform>%n Fälle aus einem Paket zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n Brief zu unterschreiben</numerusform>
            <numerusform>%n Briefe zu unterschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>Ein unfertiger Entwurf</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>Ein noch nicht angenommener Kontakt</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>Unfertiger Wortlaut von Briefen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Endet bald</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>Laut System ist die Festplatte verschlüsselt; das schützt nur, solange der Rechner aus ist</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>Laut System ist die Festplatte nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>Das System sagt nicht, ob die Festplatte verschlüsselt ist</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>Arbeitsspeicher kann unverschlüsselt auf die Festplatte geraten</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n Partner noch nicht verglichen</numerusform>
            <numerusform>%n Partner noch nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>Sicherung geprüft: {when}, Ort: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>Namen verbergen (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>Überall hingehen oder suchen</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>In dieser Sitzung getan</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>das Neueste zuerst</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>Aufbewahrungsfrist abgelaufen</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>Der Papierkorb ist leer. Gelöschtes liegt hier mit seinem ganzen Verlauf.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Wer jemand ist und was er erzählt hat, wird nach Abschluss des Falls %n Monat aufbewahrt.</numerusform>
            <numerusform>Wer jemand ist und was er erzählt hat, wird nach Abschluss des Falls %n Monate aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>Kein abgeschlossener Fall ist älter.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>Noch nichts. Was Sie tun, steht hier, bis das Programm sich sperrt.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Zurückgeholt: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>Der Brief mit diesem Wortlaut</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>Ein erfundener Klient</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Erprobt an</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>Nach fünf falschen Versuchen wartet jeder weitere länger, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>Arbeitet ohne Netz. Von selbst verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>Schlüsseldatei gewählt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde.</numerusform>
            <numerusform>Warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>Eine Weile hat niemand etwas berührt.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>Niemand hat sich gemeldet.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Der Bildschirm wurde gesperrt.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Der Rechner ging in den Ruhezustand.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>Der Rechner hat geschlafen.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>Die Schlüsseldatei wurde entfernt.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Alles ist geschlossen.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>Das zuletzt Getippte ließ sich nicht behalten: Es war kein Platz.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Anderer Tresor</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>Wo sind Ihre Fälle?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>Ein Tresor ist ein Ordner. Alles darin ist verschlüsselt, auch wie viel es ist.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>Wo der neue Tresor liegen soll</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>Für ein Büro, das hier mit Casemgr beginnt.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>Er liegt in einem anderen Ordner oder auf einem Stick.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>Sie wird zu einem neuen Tresor am unten genannten Ort.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>Sich im Übungstresor umsehen</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>Erfundene Personen, echte Formulare und Briefe. Nichts kann schiefgehen.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Fassung {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>geschrieben von {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>gebilligt von {who} am {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diesen Wortlaut nehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>Die Datei verrät mehr als ihr Bild</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>Anderes: beschreiben</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>Jetzige Schlüsseldatei</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>Schlüsseldatei ab jetzt</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Was ihn jetzt öffnet</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passphrase und Schlüsseldatei</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>Alte Sicherungen öffnen sich weiter mit der alten Passphrase. Eine Schlüsseldatei verstärkt die Passphrase und öffnet nie allein; wer sie verliert, braucht den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>Für ein Papier, das verloren ging oder gesehen wurde. Der alte Code öffnet danach nichts mehr.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>Ab jetzt öffnet die neue den Tresor, die alte nicht mehr.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>Bewahren Sie das Papier fern von diesem Rechner auf und vernichten Sie das alte.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>Der neue Wiederherstellungscode ist aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>Wo ist er?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Entwurf behalten: {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Meldung festgehalten</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>Schweigen ist zuerst eine Frage nach seinem Wohlergehen. Briefe und Löschen warten; der Brief zur Haft wird nur bei Haft angeboten. Dieses Programm benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>Was eine Meldung bewirkt</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Meldung festhalten</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>Wen er verständigt haben wollte</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>Wer nie verständigt werden darf</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>Mit ihm vereinbarte erste Schritte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>Die Meldung ist festgehalten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Briefe, die warten</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>Zu den Aufgaben hinzugefügt</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>Es beweist nicht mehr, wer spricht. Vereinbaren Sie ein anderes, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>Sein Codewort gilt als anderen bekannt</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>Was jetzt geschrieben werden kann</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>Zu den Briefen</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>Wessen Einwilligung?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>Alle Einwilligungen widerrufen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung ist widerrufen</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>Entwürfe und Weitergabe enden sofort</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>Nichts über diese Person darf gedruckt, gesendet oder weitergegeben werden, bis sie erneut zustimmt.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Einwilligungen, die enden</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>Es liegt keine gültige vor.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>Briefe, die gestoppt werden</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>Wer eine Kopie hat</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>Kein Partner hat eine Kopie.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>Zurückerbetene Briefe</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>Was niemand zurücknehmen kann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>Der Widerruf ist vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>%n Brief gestoppt.</numerusform>
            <numerusform>%n Briefe gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>Um Rückgabe bitten: je eine Aufgabe</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Niemand muss gebeten werden.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: Wer ihn gelesen hat, kann ihn aufbewahren und weitergeben.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: Diesem Partner wird nicht mehr vertraut, also kann niemand gebeten werden.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: Was bei der Weitervermittlung mitgeteilt wurde, ist dort bekannt.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>Sicherungen und versiegelte Tresore behalten, was sie enthalten, bis sie ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Wortlaut vorgeschlagen</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Unser Wortlaut</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>Wer vergleicht und billigt?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Tatsache einfügen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>Im Brief rechts</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>Was vom geltenden Wortlaut abweicht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>Nur gedruckt, wenn gilt: {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>Wird immer gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>Steht in %n Briefart.</numerusform>
            <numerusform>Steht in %n Briefarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>Vergleichen Sie unten, was abweicht. Kein Brief sagt es, bevor jemand es billigt.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>{} formuliert es so</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>Dieser Brief druckt es nicht: Was dafür nötig wäre, ist über diesen Klienten nicht bekannt.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Billigen</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Etwas ist zu berichtigen</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>Vorgeschlagen; Briefe sagen es noch nicht</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>Dieser Wortlaut steht in Briefen</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>Ein Name: Er steht neben dem Wortlaut.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>Gebilligt: Briefe sagen es von nun an</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Entwurf behalten: {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>Briefart</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>Wortlaut eines Satzes</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Sätze durchsuchen</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unserem Wortlaut</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Zu billigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>Wortlaut teilen</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>Von Partner annehmen</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Wortlaut der Briefe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>Geschrieben: {}. Es enthält nur Wortlaut, nichts aus einem Fall.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>Alle Sätze zeigen</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>Jeder Brief sagt, was mit dem Programm kommt, bis Sie einen Satz anders formulieren. Ihr Wortlaut fragt nach denselben Tatsachen; jemand vergleicht und billigt ihn mit Namen, bevor ein Brief ihn sagt.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] öffnet einen Satz, [Alt F] fügt eine Tatsache ein</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>Hier ist kein Satz in Ihrem Wortlaut</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>Von {}: zu billigen</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>Wohin unser Wortlaut soll: ein Stick für einen Partner</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>Wortlaut der Briefe, von einem Partner signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n Satz zu vergleichen, signiert von {}</numerusform>
            <numerusform>%n Sätze zu vergleichen, signiert von {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
