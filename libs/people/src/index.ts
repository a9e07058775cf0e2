export { DepartmentEntity } from './departments/department.entity.js';
export { AddPersonCommand, type AddPersonInput } from './directory/add-person.command.js';
export { DirectoryRepository, type DirectoryRecord } from './directory/directory.repository.js';
export { MarkFormerCommand } from './directory/mark-former.command.js';
export { UpdateFromDirectoryCommand } from './directory/update-from-directory.command.js';
export { departmentCreated, departmentMoved, personChanged, personLeft } from './people/people.events.js';
export { PeopleRepository } from './people/people.repository.js';
export { PersonEntity } from './people/person.entity.js';
