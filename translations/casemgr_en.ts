<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n case in this bundle</numerusform>
            <numerusform>%n cases in this bundle</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Take in %n case</numerusform>
            <numerusform>Take in %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>%n case decided</numerusform>
            <numerusform>%n cases decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may name others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n fact, with its source</numerusform>
            <numerusform>%n facts, each with its source</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation type="unfinished">{} kB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished">{} MB</translation>
    </message>
</context>
<context>
    <name>FridaySheetView</name>
    <message>
        <source>Friday sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>%n case taken over</numerusform>
            <numerusform>%n cases taken over</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n case has no room on this page; see the program: {}</numerusform>
            <numerusform>%n cases have no room on this page; see the program: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n question to settle</numerusform>
            <numerusform>%n questions to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>%n row taken over</numerusform>
            <numerusform>%n rows taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>Settle %n gap</numerusform>
            <numerusform>Settle %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>%n group to go</numerusform>
            <numerusform>%n groups to go</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Show more: %n left</numerusform>
            <numerusform>Show more: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n without a source</numerusform>
            <numerusform>%n without a source</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may name others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>%n field leave, one file with a neutral name</numerusform>
            <numerusform>%n fields leave, one file with a neutral name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>%n sealed document in it</numerusform>
            <numerusform>%n sealed documents in it</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n unsaved draft</numerusform>
            <numerusform>%n unsaved drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n thing overdue</numerusform>
            <numerusform>%n things overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n question to settle</numerusform>
            <numerusform>%n questions to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>%n case of a bundle to decide about</numerusform>
            <numerusform>%n cases of a bundle to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n letter to sign</numerusform>
            <numerusform>%n letters to sign</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n partner not compared yet</numerusform>
            <numerusform>%n partners not compared yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>Who somebody is and what he told is kept for %n month after the case was closed.</numerusform>
            <numerusform>Who somebody is and what he told is kept for %n months after the case was closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Wait %n second.</numerusform>
            <numerusform>Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>%n letter stopped.</numerusform>
            <numerusform>%n letters stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>It stands in %n type of letter.</numerusform>
            <numerusform>It stands in %n types of letter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>%n sentence to compare, signed by {}</numerusform>
            <numerusform>%n sentences to compare, signed by {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
